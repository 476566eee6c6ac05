import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import type { Tray } from '../../../types/domain/trays'
import { counts as matterCounts } from '../../../types/api/matter/counts'
import { tray as matterTray } from '../../../types/api/matter/tray'
import { useKept } from '../../cloud/kept'
import { usePages } from '../../cloud/usePages'
import { useRead } from '../../cloud/useRead'
import { MatterList } from '../../features/matter/list/MatterList'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { useShownAgain } from '../useShownAgain'
import { trayChoices, trayEmpty, trayWords } from './trays'

/** The matters of a node, a tray at a time, what is late first. */
export function NodeTrays({ nodeId }: { nodeId: string }) {
  const [tray, choose] = useKept<Tray>('tray', 'sort')
  const counts = useRead(matterCounts, {})
  const list = usePages(matterTray, { tray, whose: 'node', nodeId })

  const refresh = () => void Promise.all([counts.reload(), list.reload()])
  useShownAgain(refresh)
  useReachBottom(() => void list.more())

  return (
    <View className="stack">
      <Chips
        id="watch-tray"
        label="看哪一步的"
        choices={trayChoices(counts.value?.node)}
        chosen={[tray]}
        onChoose={(value) => choose(value)}
      />
      {counts.error && !counts.value && <ErrorNote message={counts.error.message} onRetry={refresh} />}
      <View id="watch-words" className="soft">
        {trayWords(tray, counts.value?.node)}
      </View>
      <MatterList
        key={tray}
        list={list}
        empty={<Empty icon="watch" title={trayEmpty[tray].title} hint={trayEmpty[tray].hint} />}
      />
    </View>
  )
}
