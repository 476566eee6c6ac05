import { View } from '@tarojs/components'
import { gaps as linkGaps } from '../../../types/api/link/gaps'
import { usePages } from '../../cloud/usePages'
import { Empty } from '../../ui/Empty'
import { RowList } from '../../ui/RowList'
import { ActSheet } from '../linkage/acts/ActSheet'
import { GapCard } from '../linkage/GapCard'
import { useActs } from '../linkage/useActs'

/** Households without a member, to be given one. */
export function Gaps({ nodeId }: { nodeId: string }) {
  const list = usePages(linkGaps, { nodeId })
  const acts = useActs(list.reload)
  return (
    <View className="stack">
      <RowList
        list={list}
        empty={
          <Empty icon="check" title="户户都有联系的党员" hint="哪户没有了联系的党员，会马上列在这里。" />
        }
        draw={(row) => <GapCard key={row.id} row={row} onAct={acts.start} />}
      />
      {acts.open && <ActSheet {...acts.open} onDone={acts.done} onClose={acts.close} />}
    </View>
  )
}
