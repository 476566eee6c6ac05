import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { isFromChat } from '../../cloud/chat'
import { useEntry } from '../../features/chat/useEntry'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Note } from '../../ui/Note'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { TieForm } from './TieForm'
import { Tied } from './Tied'
import { unknownChat } from './useTieAct'

/** Ties the chat that the app was opened from to a group of ours, or takes the tie away. `?nodeId=` is the office that the card was about. */
export default function Tie() {
  const { nodeId } = useRouter().params
  const { entry, error, none, reload } = useEntry(true)
  const [done, setDone] = useState<string>()
  const finished = (words: string) => {
    setDone(words)
    void reload()
  }
  return (
    <Page title="绑定微信群">
      <View className="stack">
        {done && (
          <View id="tie-done">
            <Note tone="done">{done}</Note>
          </View>
        )}
        {error && <ErrorNote message={error.message} onRetry={() => void reload()} />}
        {none && isFromChat() && <ErrorNote message={unknownChat} onRetry={() => void reload()} />}
        {none && !isFromChat() && (
          <Empty
            icon="talk"
            title="不是从微信群打开的"
            hint="先把一件事或者议程发到那个微信群，再从群里点开卡片，这里就能绑定。"
          />
        )}
        {!entry && !error && !none && <Skeleton />}
        {entry?.group && <Tied group={entry.group} onDone={finished} />}
        {entry && !entry.group && <TieForm entry={entry} nodeId={nodeId} onDone={finished} />}
      </View>
    </Page>
  )
}
