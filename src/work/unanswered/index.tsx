import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { tray as matterTray } from '../../../types/api/matter/tray'
import { usePages } from '../../cloud/usePages'
import { MatterList } from '../../features/matter/list/MatterList'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'
import { useShownAgain } from '../useShownAgain'

/** 等提出人补充: what was asked and not answered yet; it can still be sorted without an answer. */
export default function UnansweredPage() {
  const list = usePages(matterTray, { tray: 'ask', whose: 'mine' })
  useShownAgain(() => void list.reload())
  useReachBottom(() => void list.more())
  return (
    <Page title="等提出人补充">
      <View className="stack">
        {list.rows && list.rows.length > 0 && (
          <View className="soft">问过了，对方还没回话。等不及的，点开就能答复，或者直接列入议事。</View>
        )}
        <MatterList
          list={list}
          empty={<Empty icon="check" title="没有等补充的事" hint="问清楚再办的事，对方回话以前会在这里。" />}
        />
      </View>
    </Page>
  )
}
