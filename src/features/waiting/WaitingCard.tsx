import { View } from '@tarojs/components'
import { useState } from 'react'
import { matterActTraits, type Act } from '../../../types/domain/matterActs'
import { newId } from '../../cloud/ids'
import { queue, sendWaiting } from '../../cloud/queue'
import { textOf, type QueueItem } from '../../cloud/queue/item'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { Tag } from '../../ui/Tag'
import { TextArea } from '../../ui/TextArea'
import { momentWords } from '../../ui/words/dates'

/** Characters shown of what waits; the person knows what they wrote. */
const glance = 120

interface WaitingCardProps {
  item: QueueItem
  seen?: number
  /** The cloud has it; the page is about to show it. */
  sent?: boolean
}

/** One thing on its way; a refused one can be changed and sent again, or given up, by the person alone. */
export function WaitingCard({ item, seen, sent }: WaitingCardProps) {
  const label = item.label ?? matterActTraits[item.method.slice('matter.'.length) as Act].label
  const words = textOf(item)
  return (
    <Card tone={item.refusal ? 'late' : sent ? undefined : 'wait'}>
      <View className="row waiting-head">
        <View className="grow strong">{label}</View>
        {item.refusal ? (
          <Tag tone="late">没送成</Tag>
        ) : (
          <Tag tone={sent ? 'done' : 'wait'} icon={sent ? 'check' : 'send'}>
            {sent ? '已送到' : '待发送'}
          </Tag>
        )}
      </View>
      {item.refusal ? (
        <Refused item={item} seen={seen} />
      ) : (
        <>
          {words && (
            <View className="said waiting-words">
              {words.length > glance ? `${words.slice(0, glance)}…` : words}
            </View>
          )}
          <View className="soft">
            {momentWords(item.at)} 写的
            {item.photos.length > 0 && `，${item.photos.length} 张照片`}。
            {!sent && '有信号了自己会发，只发一次。'}
          </View>
        </>
      )}
    </Card>
  )
}

function Refused({ item, seen }: { item: QueueItem; seen?: number }) {
  const [text, setText] = useState(textOf(item))
  async function again() {
    // The cloud may have taken what it failed to answer: the same words keep their name, so as not to be said twice.
    const same = item.refusal?.name === 'UNEXPECTED' && text === textOf(item)
    queue.revise(item.key, same ? item.key : await newId(), {
      ...('text' in item.input ? { text } : {}),
      seen
    })
    await sendWaiting()
  }
  return (
    <View className="stack">
      <ErrorNote message={item.refusal?.message ?? ''} />
      {'text' in item.input && <TextArea label="您写的话还在" value={text} onChange={setText} />}
      <View className="row">
        <View className="grow">
          <Button size="small" onPress={() => queue.drop(item.key)}>
            不发了
          </Button>
        </View>
        <View className="grow">
          <Button size="small" icon="send" onPress={() => void again()}>
            再发一次
          </Button>
        </View>
      </View>
    </View>
  )
}
