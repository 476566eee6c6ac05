import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { usePages } from '../../cloud/usePages'
import { ErrorNote } from '../../ui/ErrorNote'
import { More } from '../../ui/More'
import { GapCard } from '../linkage/GapCard'
import type { CardAct } from '../linkage/words'

interface NearProps {
  onAct(act: CardAct, row: { id: string; name: string }): void
  /** Changes when something was done, so that this is asked again. */
  stamp: unknown
}

/** Households near by that nobody is linked with: 就近就亲就便. */
export function Near({ onAct, stamp }: NearProps) {
  const { rows, error, hasMore, loading, more, reload } = usePages('link.gaps', {})
  useEffect(() => {
    if (stamp) void reload()
  }, [stamp, reload])
  if (rows?.length === 0) return null
  return (
    <View className="stack">
      <View className="heading">附近还没有联系党员的户</View>
      {error && !rows && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      {rows?.map((row) => (
        <GapCard key={row.id} row={row} onAct={onAct} />
      ))}
      <More hasMore={hasMore} loading={loading} more={more} />
    </View>
  )
}
