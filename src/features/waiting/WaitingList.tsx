import { View } from '@tarojs/components'
import { usePendingSends } from '../../cloud/queue'
import './waiting.scss'
import { useLeaving } from './useLeaving'
import { WaitingCard } from './WaitingCard'

interface WaitingListProps {
  /** Only what belongs to one matter or wish; everything by default. */
  subjectId?: string
  /** The version of the matter that the person is looking at, for a decision that is sent again. */
  seen?: number
  /** Reads anew what shows what was sent; until then it stands here. */
  onSent?(): Promise<unknown>
}

/** What this phone still has to send, and what the cloud did not take. */
export function WaitingList({ subjectId, seen, onSent }: WaitingListProps) {
  const items = usePendingSends(subjectId)
  const leaving = useLeaving(items, onSent)
  if (items.length + leaving.length === 0) return null
  return (
    <View className="stack waiting" id="waiting">
      {leaving.map((item) => (
        <WaitingCard key={item.key} item={item} sent />
      ))}
      {items.map((item) => (
        <WaitingCard key={item.key} item={item} seen={seen} />
      ))}
    </View>
  )
}
