import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { read as matterRead } from '../../../types/api/matter/read'
import { useRead } from '../../cloud/useRead'
import { Page } from '../../ui/Page'
import { PrintButton } from '../../ui/PrintButton'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { HowFar } from './HowFar'

/** 打一张给他看: how far a matter is, on paper, for whoever has no telephone of their own. */
export default function PaperPage() {
  const { id = '' } = useRouter().params
  const { value: view, error, reload } = useRead(matterRead, { id })
  return (
    <Page title="打一张给他看">
      {error && !view && <ReadError error={error} onRetry={() => void reload()} />}
      {!view && !error && <Skeleton cards={1} />}
      {view && (
        <View className="stack">
          <HowFar view={view} />
          <View className="not-on-paper">
            <PrintButton main>打印出来</PrintButton>
          </View>
        </View>
      )}
    </Page>
  )
}
