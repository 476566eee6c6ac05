import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { CloudError } from '../cloud/errors'
import { More } from './More'
import { ReadError } from './ReadError'
import { Skeleton } from './Skeleton'

/** A list that grows by pages, as `usePages` has it. */
export interface Listed<Row> {
  rows: Row[] | undefined
  error: CloudError | undefined
  loading: boolean
  hasMore: boolean
  reload(): Promise<void>
  more(): Promise<void>
}

interface RowListProps<Row> {
  list: Listed<Row>
  draw(row: Row): ReactNode
  /** What stands here when there is nothing. */
  empty: ReactNode
  /** What is said of an error, where the page has its own words for it. */
  trouble?: ReactNode
}

/** A list that grows by pages, with its waiting, failing and empty states. */
export function RowList<Row>({ list, draw, empty, trouble }: RowListProps<Row>) {
  const { rows, error, loading, hasMore, reload, more } = list
  return (
    <View className="stack">
      {trouble ??
        (error && (
          <ReadError error={error} onRetry={() => void (rows?.length && hasMore ? more() : reload())} />
        ))}
      {!rows && loading && <Skeleton />}
      {rows?.map(draw)}
      {rows?.length === 0 && !error && empty}
      <More hasMore={hasMore} loading={loading} more={more} />
    </View>
  )
}
