import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { goTo } from '../../ui/go'
import { Icon } from '../../ui/Icon'
import { Tag } from '../../ui/Tag'
import { followingWords, kindWord, type Node } from './view'

/** One node of a list; opens its page. */
export const NodeRow = ({ node }: { node: Node }) => {
  const following = followingWords(node.following)
  return (
    <Card
      id={`node-${node.id}`}
      className="row"
      onPress={() => goTo(`/admin/node/index?id=${encodeURIComponent(node.id)}`)}
    >
      <View className="grow">
        <View className="strong">{node.name}</View>
        <View className="soft">
          {kindWord(node.kind)}
          {node.office.phone && ` · ${node.office.phone}`}
        </View>
      </View>
      {following && <Tag tone="do">{following}</Tag>}
      <Icon name="next" />
    </Card>
  )
}
