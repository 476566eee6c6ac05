import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { list as reportList } from '../../../types/api/report/list'
import { mine as reportMine } from '../../../types/api/report/mine'
import { usePages } from '../../cloud/usePages'
import { Empty } from '../../ui/Empty'
import { More } from '../../ui/More'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { Row } from './Row'
import { emptyWords, type Scope } from './scopes'

/** One list of reports, page by page; urgent ones without a case stand first. */
export function List({ scope }: { scope: Scope }) {
  const mine = usePages(reportMine, scope === 'mine' ? {} : undefined)
  const office = usePages(reportList, scope === 'mine' ? undefined : { scope })
  const { rows, error, loading, hasMore, reload, more } = scope === 'mine' ? mine : office
  useDidShow(() => void reload())
  useReachBottom(() => void more())
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  return (
    <View id={`reports-${scope}`} className="stack">
      {error && <ReadError error={error} onRetry={() => void reload()} />}
      {!rows && loading && <Skeleton />}
      {rows?.map((row) => (
        <Row key={row.id} row={row} />
      ))}
      {rows?.length === 0 && !error && <Empty icon="talk" {...emptyWords[scope]} />}
      <More hasMore={hasMore} loading={loading} more={more} />
    </View>
  )
}
