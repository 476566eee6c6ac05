import { View } from '@tarojs/components'
import { gaps as linkGaps } from '../../../types/api/link/gaps'
import { usePages } from '../../cloud/usePages'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { More } from '../../ui/More'
import { Skeleton } from '../../ui/Skeleton'
import { ActSheet } from '../linkage/acts/ActSheet'
import { GapCard } from '../linkage/GapCard'
import { useActs } from '../linkage/useActs'

/** Households without a member, to be given one. */
export function Gaps({ nodeId }: { nodeId: string }) {
  const { rows, error, hasMore, loading, more, reload } = usePages(linkGaps, { nodeId })
  const acts = useActs(reload)
  return (
    <View className="stack">
      {error && !rows && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      {!rows && !error && <Skeleton />}
      {rows?.length === 0 && (
        <Empty icon="check" title="户户都有联系的党员" hint="哪户没有了联系的党员，会马上列在这里。" />
      )}
      {rows?.map((row) => (
        <GapCard key={row.id} row={row} onAct={acts.start} />
      ))}
      <More hasMore={hasMore} loading={loading} more={more} />
      {acts.open && <ActSheet {...acts.open} onDone={acts.done} onClose={acts.close} />}
    </View>
  )
}
