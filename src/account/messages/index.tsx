import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { messages as accountMessages } from '../../../types/api/account/messages'
import { heard } from '../../cloud/heard'
import { useOwnPages } from '../../cloud/useOwnPages'
import { Welcome } from '../../features/account/Welcome'
import { MessageCard } from '../../features/messages/MessageCard'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { RowList } from '../../ui/RowList'
import { Line } from './Line'

export default function Messages() {
  const { isStranger, ...list } = useOwnPages(accountMessages, {})
  const latest = list.rows?.[0]?.at
  useEffect(() => heard.now(latest), [latest])
  if (isStranger) {
    return (
      <Page title="给我的消息">
        <Welcome />
      </Page>
    )
  }
  return (
    <Page title="给我的消息">
      <View className="stack">
        <RowList
          list={list}
          empty={<Empty icon="message" title="还没有消息" hint="您的事每走一步，都会在这里告诉您。" />}
          draw={(message) =>
            message.line ? (
              <Line key={message.line} message={message} line={message.line} />
            ) : (
              <MessageCard key={message.id} message={message} />
            )
          }
        />
      </View>
    </Page>
  )
}
