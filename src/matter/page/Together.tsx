import { View } from '@tarojs/components'
import { together as matterTogether } from '../../../types/api/matter/together'
import { usePages } from '../../cloud/usePages'
import { MatterRow } from '../../features/matter/list/MatterRow'
import type { MatterView } from '../../features/matter/view/whoWords'
import { More } from '../../ui/More'

/**
 * The matters that are handled with this one, for who sorts or decides; nothing for everybody else, to whom the cloud
 * tells none.
 */
export function Together({ view }: { view: MatterView }) {
  const leads = view.joined > 0 && !view.asker.you
  const { rows, hasMore, loading, more } = usePages(matterTogether, leads ? { id: view.id } : undefined)
  if (!rows?.length) return null
  return (
    <View id="together" className="stack">
      <View className="heading">一起办的</View>
      {rows.map((row) => (
        <MatterRow key={row.id} row={row} you={false} />
      ))}
      <More hasMore={hasMore} loading={loading} more={more} />
    </View>
  )
}
