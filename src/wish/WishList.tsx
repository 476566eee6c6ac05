import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import type { ReactNode } from 'react'
import type { mine } from '../../types/api/wish/mine'
import type { tray } from '../../types/api/wish/tray'
import type { usePages } from '../cloud/usePages'
import { More } from '../ui/More'
import { ReadError } from '../ui/ReadError'
import { Skeleton } from '../ui/Skeleton'
import { WishCard } from './WishCard'

type Pages = ReturnType<typeof usePages<typeof mine>> | ReturnType<typeof usePages<typeof tray>>

/** A list of wishes, page by page; says what will appear where there is none. */
export function WishList({ id, list, empty }: { id: string; list: Pages; empty: ReactNode }) {
  const { rows, error, loading, hasMore, reload, more } = list
  useDidShow(() => void reload())
  useReachBottom(() => void more())
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  return (
    <View id={id} className="stack">
      {error && <ReadError error={error} onRetry={() => void reload()} />}
      {!rows && loading && <Skeleton />}
      {rows?.map((row) => (
        <WishCard key={row.id} row={row} />
      ))}
      {rows?.length === 0 && !error && empty}
      <More hasMore={hasMore} loading={loading} more={more} />
    </View>
  )
}
