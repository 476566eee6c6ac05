import { View } from '@tarojs/components'
import type { Output } from '../../cloud/methods'
import { Card } from '../../ui/Card'
import { goTo, matterPage } from '../../ui/go'
import { momentWords } from '../../ui/words/dates'

type Message = Output<'account.messages'>['rows'][number]

/** One thing the person was told; a tap opens the matter or the page it is about. */
export const MessageCard = ({ message }: { message: Message }) => (
  <Card onPress={() => goTo(message.page ?? matterPage(message.matterId!))}>
    <View className="strong said">{message.text}</View>
    <View className="soft">
      {message.subject} · {momentWords(message.at)}
    </View>
  </Card>
)
