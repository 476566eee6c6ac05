import { View } from '@tarojs/components'
import { useReachBottom, useRouter } from '@tarojs/taro'
import { markLabels, type Mark } from '../../../types/domain/figures'
import { behind as figuresBehind } from '../../../types/api/figures/behind'
import { usePages } from '../../cloud/usePages'
import { MatterList } from '../../features/matter/list/MatterList'
import { Empty } from '../../ui/Empty'
import { Page } from '../../ui/Page'

/** The matters behind one number, those asked last first. */
export default function BehindPage() {
  const { nodeId = '', mark = 'asked', from = '', to = '' } = useRouter().params
  const list = usePages(figuresBehind, { nodeId, mark: mark as Mark, from, to })
  useReachBottom(() => void list.more())
  return (
    <Page title={markLabels[mark as Mark] ?? '背后的事'}>
      <View className="stack">
        <MatterList
          list={list}
          empty={<Empty icon="list" title="没有这样的事" hint="这个数字现在是零。" />}
        />
      </View>
    </Page>
  )
}
