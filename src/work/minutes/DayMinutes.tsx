import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { minutes as matterMinutes } from '../../../types/api/matter/minutes'
import { usePages } from '../../cloud/usePages'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { PrintButton } from '../../ui/PrintButton'
import { Skeleton } from '../../ui/Skeleton'
import { dayWords } from '../../ui/words/dates'
import type { Node } from '../../features/office/useOfficerNode'
import { MinuteItem } from './MinuteItem'
import './minutes.scss'
import { Undecided } from './Undecided'

/** The minutes of one day, whole: paper has no more to scroll for. */
export function DayMinutes({ node, day }: { node: Node; day: string }) {
  const { rows, error, hasMore, more, reload } = usePages(matterMinutes, { nodeId: node.id, day })
  useEffect(() => {
    if (hasMore) void more()
  }, [hasMore, more, rows])
  if (!rows) return error ? <ErrorNote message={error.message} onRetry={() => void reload()} /> : <Skeleton />
  const undecided = <Undecided nodeId={node.id} day={day} />
  if (rows.length === 0)
    return (
      <View className="stack">
        <Empty
          icon="talk"
          title="这一天没有议定的事"
          hint="交办、缓议、不予受理、提到镇里的，定下以后会自动记在这里，不用再写一遍。"
        />
        {undecided}
      </View>
    )
  return (
    <View className="stack">
      <View className="minutes-head">
        <View className="minutes-title">{`${node.name}联合办公会议记录`}</View>
        <View className="soft">{`${dayWords(day)} · 议定 ${rows.length} 件${hasMore ? '(还在读…)' : ''}`}</View>
      </View>
      {rows.map((row, index) => (
        <MinuteItem key={row.id} row={row} place={index + 1} />
      ))}
      {undecided}
      <View className="on-paper minutes-sign">参加人签字：　　　　　　　　　　　　　　　　记录人：</View>
      {!hasMore && (
        <View className="not-on-paper">
          <PrintButton main>打印会议记录</PrintButton>
        </View>
      )}
    </View>
  )
}
