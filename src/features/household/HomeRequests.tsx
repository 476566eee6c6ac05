import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { requests as householdRequests } from '../../../types/api/household/requests'
import { useRead } from '../../cloud/useRead'
import { ErrorNote } from '../../ui/ErrorNote'
import { RequestCard } from './RequestCard'

/** What waits for the caller’s word about households, where they look first; nothing where nothing waits. */
export function HomeRequests() {
  const { value, error, reload } = useRead(householdRequests, {})
  useDidShow(() => void reload())
  if (error && !value) return <ErrorNote message={error.message} onRetry={() => void reload()} />
  if (!value || value.rows.length === 0) return null
  return (
    <View id="requests" className="stack">
      <View className="heading">等您点头</View>
      {value.rows.map((request) => (
        <RequestCard key={request.id} request={request} onDone={() => void reload()} />
      ))}
    </View>
  )
}
