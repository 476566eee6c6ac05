import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import type { ReactNode } from 'react'
import type { CloudError } from '../../cloud/errors'
import { More } from '../../ui/More'
import { Skeleton } from '../../ui/Skeleton'
import { Trouble } from '../Trouble'
import { useShownAgain } from '../useShownAgain'
import type { Row } from './rows'

interface PileProps {
  list: {
    rows: Row[] | undefined
    error: CloudError | undefined
    loading: boolean
    hasMore: boolean
    reload(): Promise<void>
    more(): Promise<void>
  }
  /** What stands here when nothing lies on it. */
  empty: ReactNode
  children(row: Row): ReactNode
}

/** A list of the desk that grows by pages, with its waiting, failing and empty states. */
export function Pile({ list, empty, children }: PileProps) {
  const { rows, error, reload, more } = list
  useShownAgain(() => void reload())
  useReachBottom(() => void more())
  return (
    <View className="stack">
      <Trouble error={error} shown={!!rows} onRetry={() => void reload()} />
      {!rows && !error && <Skeleton />}
      {rows?.map(children)}
      {rows?.length === 0 && !error && empty}
      <More {...list} />
    </View>
  )
}
