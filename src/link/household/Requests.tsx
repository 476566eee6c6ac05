import { View } from '@tarojs/components'
import { RequestCard } from '../../features/household/RequestCard'
import type { View as Household } from './view'

/** What waits for a yes in the household, and what can still be changed back. */
export function Requests({ view, onDone }: { view: Household; onDone(): void }) {
  const shown = view.requests.filter(({ state, undoUntil }) => state === 'open' || undoUntil !== null)
  if (shown.length === 0) return null
  return (
    <View id="household-requests" className="stack">
      <View className="heading">要两个人说好的事</View>
      {shown.map((request) => (
        <RequestCard key={request.id} request={request} onDone={onDone} />
      ))}
    </View>
  )
}
