import { View } from '@tarojs/components'
import { useReachBottom, useRouter } from '@tarojs/taro'
import { markLabels, type Mark } from '../../../types/domain/figures'
import { behind as figuresBehind } from '../../../types/api/figures/behind'
import { usePages } from '../../cloud/usePages'
import { MatterRow } from '../../features/matter/list/MatterRow'
import { Empty } from '../../ui/Empty'
import { More } from '../../ui/More'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'

/** The matters behind one number, those asked last first. */
export default function BehindPage() {
  const { nodeId = '', mark = 'asked', from = '', to = '' } = useRouter().params
  const list = usePages(figuresBehind, { nodeId, mark: mark as Mark, from, to })
  useReachBottom(() => void list.more())
  return (
    <Page title={markLabels[mark as Mark] ?? '背后的事'}>
      <View className="stack">
        {list.error && <ReadError error={list.error} onRetry={() => void list.reload()} />}
        {!list.rows && !list.error && <Skeleton />}
        {list.rows?.map((row) => (
          <MatterRow key={row.id} row={row} you={false} />
        ))}
        {list.rows?.length === 0 && <Empty icon="list" title="没有这样的事" hint="这个数字现在是零。" />}
        <More {...list} />
      </View>
    </Page>
  )
}
