import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { CloudError } from '../../../cloud/errors'
import { More } from '../../../ui/More'
import { ReadError } from '../../../ui/ReadError'
import { Skeleton } from '../../../ui/Skeleton'
import { MatterRow, type Row } from './MatterRow'
import './list.scss'

export interface MatterListProps {
  list: {
    rows: Row[] | undefined
    error: CloudError | undefined
    loading: boolean
    hasMore: boolean
    reload(): Promise<void>
    more(): Promise<void>
  }
  you: boolean
  /** What stands here when there is nothing. */
  empty: ReactNode
}

/** A list of matters that grows by pages, with its waiting, failing and empty states. */
export function MatterList({ list, you, empty }: MatterListProps) {
  const { rows, error, loading, hasMore, reload, more } = list
  return (
    <View className="stack">
      {error && (
        <ReadError error={error} onRetry={() => void (rows?.length && hasMore ? more() : reload())} />
      )}
      {!rows && loading && <Skeleton />}
      {rows?.map((row) => (
        <MatterRow key={row.id} row={row} you={you} />
      ))}
      {rows?.length === 0 && !error && empty}
      <More hasMore={hasMore} loading={loading} more={more} />
    </View>
  )
}
