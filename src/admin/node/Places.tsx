import { View } from '@tarojs/components'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { kindWord, type Node } from './view'

interface PlacesProps {
  node: Node
  heads: Node[]
  rows: Node[]
  onOpen(id: string): void
  onBack?: (() => void) | undefined
  onChoose(place: Node): void
}

/** Where a node can be put: every place says whether it takes it, and opens to those below it. */
export const Places = ({ node, heads, rows, onOpen, onBack, onChoose }: PlacesProps) => {
  const takes = (place: Node) =>
    place.may.add.some((kind) => kind === node.kind) && place.id !== node.id && place.id !== node.parentId
  // Only a grid can lie below a grid.
  const shown = [...heads, ...rows].filter(
    ({ id, kind }) => id !== node.id && (kind !== 'grid' || node.kind === 'grid')
  )
  return (
    <View className="stack">
      <View className="soft">选一个上级。搬走的和搬去的地方都要归您管。</View>
      {shown.map((place) => (
        <Card key={place.id}>
          <View className="row">
            <View className="grow">
              <View className="strong">{place.name}</View>
              <View className="soft">{kindWord(place.kind)}</View>
            </View>
            {!heads.includes(place) && (
              <Button size="small" label={`看下面：${place.name}`} onPress={() => onOpen(place.id)}>
                看下面
              </Button>
            )}
            {takes(place) && (
              <Button
                size="small"
                id={`to-${place.id}`}
                label={`搬到这里：${place.name}`}
                onPress={() => onChoose(place)}
              >
                搬到这里
              </Button>
            )}
          </View>
        </Card>
      ))}
      {onBack && (
        <Button kind="quiet" onPress={onBack}>
          回到最上面
        </Button>
      )}
    </View>
  )
}
