import { View } from '@tarojs/components'
import { listStateLabels } from '../../../types/domain/linkage'
import { lists as linkLists } from '../../../types/api/link/lists'
import type { Output } from '../../cloud/methods'
import { usePages } from '../../cloud/usePages'
import { Card } from '../../ui/Card'
import { goTo } from '../../ui/go'
import { Tag, type Tone } from '../../ui/Tag'
import { dayWords } from '../../ui/words/dates'

type List = Output<'link.lists'>['rows'][number]

const tones: Record<List['state'], Tone> = {
  draft: 'wait',
  confirmed: 'do',
  public: 'do',
  final: 'done',
  unknown: 'unknown'
}

/** How long a list is still shown, in words. */
export const leftWords = ({ state, daysLeft, lastDay }: List): string => {
  if (state !== 'public' || !lastDay) return listStateLabels[state]
  if (daysLeft === null) return '公示期满，正在生效'
  return daysLeft === 0 ? '公示最后一天' : `公示中，还剩 ${daysLeft} 天，到 ${dayWords(lastDay)}`
}

/** The village's lists, the newest first: what is public now, and what was. */
export function Lists({ nodeId }: { nodeId?: string }) {
  const { rows } = usePages(linkLists, nodeId ? { nodeId } : {})
  if (!rows || rows.length === 0) return null
  return (
    <View className="stack">
      <View className="heading">联户名单</View>
      {rows.map((list) => (
        <Card key={list.id} id={`list-${list.id}`} onPress={() => goTo(`/link/list/index?id=${list.id}`)}>
          <View className="strong">{list.village}联户名单</View>
          <View className="tags">
            <Tag tone={tones[list.state]}>{leftWords(list)}</Tag>
          </View>
        </Card>
      ))}
    </View>
  )
}
