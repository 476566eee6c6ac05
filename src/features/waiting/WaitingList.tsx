import { View } from '@tarojs/components'
import { useWaiting } from '../../cloud/queue'
import './waiting.scss'
import { WaitingCard } from './WaitingCard'

interface WaitingListProps {
  /** Only what belongs to one matter or wish; everything by default. */
  subjectId?: string
  /** The version of the matter that the person is looking at, for a decision that is sent again. */
  seen?: number
}

/** What this phone still has to send, and what the cloud did not take. */
export function WaitingList({ subjectId, seen }: WaitingListProps) {
  const items = useWaiting(subjectId)
  if (items.length === 0) return null
  return (
    <View className="stack waiting" id="waiting">
      {items.map((item) => (
        <WaitingCard key={item.key} item={item} seen={seen} />
      ))}
    </View>
  )
}
