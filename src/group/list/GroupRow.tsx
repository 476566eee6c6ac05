import { View } from '@tarojs/components'
import type { Output } from '../../cloud/methods'
import { Card } from '../../ui/Card'
import { goTo } from '../../ui/go'
import { Tag } from '../../ui/Tag'
import { momentWords } from '../../ui/words/dates'
import { feedPage } from '../routes'
import { unreadWords } from './unreadWords'

type Group = Output<'group.list'>['groups'][number]

/** A group with its last line and how much of it is unread. */
export const GroupRow = ({ group: { id, name, unread, line } }: { group: Group }) => (
  <Card id={`group-${id}`} onPress={() => goTo(feedPage(id))}>
    <View className="row">
      <View className="grow strong">{name}</View>
      {unread > 0 && (
        <Tag tone="wait" icon="message">
          {unreadWords(unread)}
        </Tag>
      )}
    </View>
    <View className="group-line">
      {line ? `${line.by}：${line.text || '撤回了一条通知'}` : '还没有人说话'}
    </View>
    {line && <View className="soft">{momentWords(line.at)}</View>}
  </Card>
)
