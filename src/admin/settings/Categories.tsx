import { View } from '@tarojs/components'
import { useState } from 'react'
import { categoryLabels } from '../../../types/domain/categories'
import { retire as organizationRetire } from '../../../types/api/organization/retire'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { CategorySheet } from './CategorySheet'
import type { Shown } from './words'

interface CategoriesProps {
  shown: Shown
  onDone(words: string): void
}

/** 自定类别: a node's own below the fixed ones, and those of the nodes above it. */
export function Categories({ shown: { node, categories }, onDone }: CategoriesProps) {
  const [adding, setAdding] = useState(false)
  const { send, sending, error } = useSend(organizationRetire, 'act')
  const retire = async (id: string, retired: boolean) => {
    if (await send({ nodeId: node.id, id, retired })) onDone(retired ? '停用了，老的事不变' : '恢复了')
  }
  return (
    <View id="categories" className="stack">
      {categories.length === 0 && (
        <Empty
          icon="list"
          title="还没有自定的类别"
          hint="在现有的大类下面再分细一点，比如「政策落实」。怎么办、归谁办，都照大类来。"
        />
      )}
      {categories.map(({ id, name, below, retired, at }) => (
        <Card key={id} id={`category-${id}`} className="row">
          <View className="grow">
            <View className="strong">{name}</View>
            <View className="soft">
              归在{categoryLabels[below]}下面{at.id !== node.id && ` · ${at.name}定的`}
              {retired && ' · 已停用'}
            </View>
          </View>
          {at.id === node.id && (
            <Button
              size="small"
              label={`${retired ? '恢复' : '停用'}${name}`}
              disabled={!!sending}
              onPress={() => void retire(id, !retired)}
            >
              {retired ? '恢复' : '停用'}
            </Button>
          )}
        </Card>
      ))}
      {error && <ErrorNote message={error.message} />}
      {node.kind !== 'grid' && (
        <Button id="add-category" onPress={() => setAdding(true)}>
          添一个类别
        </Button>
      )}
      {adding && (
        <CategorySheet
          node={node}
          known={categories.map(({ name }) => name)}
          onDone={() => {
            setAdding(false)
            onDone('添好了，一分钟内可以选')
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </View>
  )
}
