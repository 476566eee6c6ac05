import { View } from '@tarojs/components'
import { topicLabels } from '../../../types/domain/topics'
import type { Output } from '../../cloud/methods'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Note'
import { Photos } from '../../ui/Photos'
import { Tag } from '../../ui/Tag'
import { momentWords } from '../../ui/words/dates'

type Notice = Output<'group.open'>

/** What the notice says, from whom, and by which groups it came. */
export const NoticeBody = ({ notice }: { notice: Notice }) => (
  <Card>
    {notice.retracted && (
      <Note tone="late">
        {notice.retracted.by}在{momentWords(notice.retracted.at)}撤回了：{notice.retracted.reason}
      </Note>
    )}
    <View className="feed-head">
      <Tag tone="do" icon="send">
        {topicLabels[notice.topic]}
      </Tag>
      <View className="soft">
        {notice.by.you ? '我' : notice.by.name} · {momentWords(notice.at)}
      </View>
    </View>
    <View id="notice-text" className="notice-text">
      {notice.retracted ? '原来的话不再显示。' : notice.text}
    </View>
    <Photos urls={notice.photos} />
    {notice.sent.map(({ group, by, at }) => (
      <View key={group.id} className="soft">
        {group.name}：{by}，{momentWords(at)}
      </View>
    ))}
  </Card>
)
