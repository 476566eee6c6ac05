import { View } from '@tarojs/components'
import { requests as householdRequests } from '../../../types/api/household/requests'
import { RequestCard } from '../../features/household/RequestCard'
import { useRead } from '../../cloud/useRead'
import { Empty } from '../../ui/Empty'
import { Note } from '../../ui/Note'
import { Page } from '../../ui/Page'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'

/** 等您点头： where a message about newcomers, representatives and removals leads, whatever one is to the household. */
export default function RequestsPage() {
  const { value, error, reload } = useRead(householdRequests, {})
  return (
    <Page title="等您点头">
      <View className="stack">
        {error && !value && <ReadError error={error} onRetry={() => void reload()} />}
        {!value && !error && <Skeleton />}
        {value?.rows.map((request) => (
          <RequestCard key={request.id} request={request} onDone={() => void reload()} />
        ))}
        {value?.more && <Note tone="wait">还有更多，答复了这些再看。</Note>}
        {value?.rows.length === 0 && (
          <Empty
            icon="check"
            title="没有等您点头的"
            hint="有人登记到您管的户、要换户代表或者要移出谁，会在这里等您说一句。"
          />
        )}
      </View>
    </Page>
  )
}
