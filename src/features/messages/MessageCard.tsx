import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Output } from '../../cloud/methods'
import { Card } from '../../ui/Card'
import { goTo, matterPage } from '../../ui/go'
import { momentWords } from '../../ui/words/dates'

export type Message = Output<'account.messages'>['rows'][number]

interface MessageCardProps {
  message: Message
  /** What a tap does instead of opening what it is about. */
  onPress?: () => void
  children?: ReactNode
}

/** One thing the person was told; a tap opens the matter or the page it is about. */
export const MessageCard = ({ message, onPress, children }: MessageCardProps) => (
  <Card onPress={onPress ?? (() => goTo(message.page ?? matterPage(message.matterId!)))}>
    <View className="strong said">{message.text}</View>
    <View className="soft">
      {message.subject} · {momentWords(message.at)}
    </View>
    {children}
  </Card>
)
