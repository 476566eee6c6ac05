import { View } from '@tarojs/components'
import { categoryLabels } from '../../../types/domain/categories'
import { reportUrgencyLabels } from '../../../types/domain/reports'
import { topicLabels } from '../../../types/domain/topics'
import type { Output } from '../../cloud/methods'
import { Card } from '../../ui/Card'
import { goTo, matterPage } from '../../ui/go'
import { Photos } from '../../ui/Photos'
import { StageTag, Tag } from '../../ui/Tag'
import { momentWords } from '../../ui/words/dates'
import { noticePage, reportPage } from '../routes'

export type FeedItem = Output<'group.feed'>['rows'][number]

/** One item of a feed: a notice, a report, or how a matter goes on. */
export const FeedCard = ({ item }: { item: FeedItem }) => {
  const page = pageOf(item)
  return (
    <Card id={`item-${item.id}`} {...(page && { onPress: () => goTo(page) })}>
      <View className="feed-head">
        <ItemTag item={item} />
        <View className="soft">{momentWords(item.at)}</View>
      </View>
      {item.retracted === null ? (
        <>
          <View className="feed-text">{item.text}</View>
          <Photos urls={item.photos.slice(0, 3)} thumbnails={item.thumbnails} />
        </>
      ) : (
        <View className="feed-text soft">这条通知撤回了：{item.retracted}</View>
      )}
      <View className="soft">{tellerWords(item)}</View>
    </Card>
  )
}

/** Where a tap leads; nowhere for progress of a matter the person has no part in. */
function pageOf({ id, kind, reportId, matterId }: FeedItem): string | null {
  if (kind === 'notice') return noticePage(id)
  if (kind === 'report') return reportPage(id)
  return matterId ? matterPage(matterId) : reportId ? reportPage(reportId) : null
}

function ItemTag({ item: { kind, topic, category, urgency, stage } }: { item: FeedItem }) {
  if (kind === 'progress') return stage ? <StageTag stage={stage} /> : null
  if (kind === 'notice') {
    return (
      <Tag tone="do" icon="send">
        {`通知 · ${topic ? topicLabels[topic] : ''}`}
      </Tag>
    )
  }
  const pressing = urgency === 'urgent' || urgency === 'grave'
  return (
    <Tag tone={pressing ? 'late' : 'wait'} icon={pressing ? 'alert' : 'ask'}>
      {[pressing ? reportUrgencyLabels[urgency] : '', category ? categoryLabels[category] : '反映']
        .filter(Boolean)
        .join(' · ')}
    </Tag>
  )
}

/** Who said it, and whose words they are where somebody passed them on. */
function tellerWords({ by, author }: FeedItem): string {
  const teller = by.you ? '我' : by.name
  return author ? `${author}发的，${teller}转来` : teller
}
