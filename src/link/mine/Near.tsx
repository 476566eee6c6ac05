import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { gaps as linkGaps } from '../../../types/api/link/gaps'
import { usePages } from '../../cloud/usePages'
import { ErrorNote } from '../../ui/ErrorNote'
import { More } from '../../ui/More'
import { GapCard } from '../linkage/GapCard'
import type { CardAct } from '../linkage/words'

interface NearProps {
  onAct(act: CardAct, row: { id: string; name: string }): void
  /** What stands above already; it changes when something was done, so that this is asked again. */
  above: readonly { id: string }[] | undefined
}

/** Households near by that nobody is linked with: 就近就亲就便. */
export function Near({ onAct, above }: NearProps) {
  const { rows, error, hasMore, loading, more, reload } = usePages(linkGaps, {})
  useEffect(() => {
    if (above) void reload()
  }, [above, reload])
  const others = rows?.filter(({ id }) => !above?.some((one) => one.id === id))
  if (others?.length === 0 && !hasMore) return null
  return (
    <View className="stack">
      <View className="heading">附近还没有联系党员的户</View>
      {error && !rows && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      {others?.map((row) => (
        <GapCard key={row.id} row={row} onAct={onAct} />
      ))}
      <More hasMore={hasMore} loading={loading} more={more} />
    </View>
  )
}
