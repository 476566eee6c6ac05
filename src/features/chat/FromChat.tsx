import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { isFromChat } from '../../cloud/chat'
import { Button } from '../../ui/Button'
import { goTo, isFirstPage } from '../../ui/go'
import { Icon } from '../../ui/Icon'
import './chat.scss'
import { useEntry } from './useEntry'
import { entryWords } from './words'

/**
 * One line on the page that a card opened: from which chat. It grants nothing; whoever may tie the chat to a group
 * of theirs is led to it. Nothing stands here on pages opened otherwise.
 * @param nodeId the office whose page it is, where it is one's: its group fits the chat best
 */
export function FromChat({ nodeId }: { nodeId?: string | undefined }) {
  const [opened] = useState(() => isFirstPage() && isFromChat())
  const { entry, reload } = useEntry(opened)
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current && opened) void reload()
    shown.current = true
  })
  if (!entry) return null
  return (
    <View id="from-chat" className="from-chat soft">
      <Icon name="talk" />
      <View className="grow">{entryWords(entry)}</View>
      {(entry.mayTie.length > 0 || entry.group?.mayUntie) && (
        <Button
          id="to-tie"
          size="small"
          kind={entry.group ? 'quiet' : 'plain'}
          onPress={() => goTo(`/group/tie/index${nodeId ? `?nodeId=${nodeId}` : ''}`)}
        >
          {entry.group ? '管理' : '绑定'}
        </Button>
      )}
    </View>
  )
}
