import { View } from '@tarojs/components'
import { usePendingSends } from '../cloud/queue'
import { Button } from '../ui/Button'
import { goTo, matterPage } from '../ui/go'
import { Note } from '../ui/Note'
import { shortened } from './shortened'
import './told.scss'

/** Something that was just done, and what can still be changed about it. */
export interface ToldProps {
  id: string
  subject: string
  /** What is told once the cloud has it. */
  done: string
  still?: string
  /** It waits for signal. */
  kept: boolean
}

/** Told of what waits for signal. */
export const keptWords = '先存在手机里了，有信号就发出。'

/** Letters of the subject: enough to know it again. */
const room = 14

/** Tells what was just done to a matter, or what became of it once the signal was back, with the way to it. */
export function Told({ id, subject, done, still, kept }: ToldProps) {
  const waiting = usePendingSends(id)
  const refusal = kept ? waiting.find((item) => item.refusal)?.refusal : undefined
  const isWaiting = kept && waiting.length > 0
  const words = refusal
    ? `没有送成：${refusal.message}`
    : isWaiting
      ? keptWords
      : kept
        ? '已经发出去了。'
        : done
  return (
    <Note tone={refusal ? 'late' : isWaiting ? 'wait' : 'done'}>
      <View className="told">
        <View id="told" className="grow">
          <View className="said">{`「${shortened(subject, room)}」${words}`}</View>
          {still && !isWaiting && !refusal && <View className="soft">{still}</View>}
        </View>
        <Button
          id="told-open"
          kind="quiet"
          size="small"
          label={`去看看「${subject}」`}
          onPress={() => goTo(matterPage(id))}
        >
          去看看
        </Button>
      </View>
    </Note>
  )
}
