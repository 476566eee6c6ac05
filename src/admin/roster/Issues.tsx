import { View } from '@tarojs/components'
import { usePages } from '../../cloud/usePages'
import type { RosterIssueKind } from '../../../types/domain/rosters'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Skeleton } from '../../ui/Skeleton'

/** What is said of single rows, by the number that the sheet shows beside them. */
export function Issues({ id, kind }: { id: string; kind: RosterIssueKind }) {
  const { rows, error, loading, hasMore, more, reload } = usePages('roster.issues', { id, kind })
  if (!rows) return error ? <ErrorNote message={error.message} onRetry={() => void reload()} /> : <Skeleton />
  if (rows.length === 0)
    return (
      <Empty
        icon="check"
        title={kind === 'bad' ? '每一行都没问题' : '没有要提醒的'}
        hint={kind === 'bad' ? '可以放心写入。' : '党员、中心户的数目都在范围里。'}
      />
    )
  return (
    <>
      {rows.map(({ row, reason }, index) => (
        <Card key={`${index}-${row}`}>
          <View className="strong">{row === null ? '整份名册' : `第 ${row} 行`}</View>
          <View>{reason}</View>
        </Card>
      ))}
      {error && <ErrorNote message={error.message} onRetry={() => void more()} />}
      {hasMore && !error && (
        <Button id="more-issues" busy={loading && '正在取…'} onPress={() => void more()}>
          看后面的
        </Button>
      )}
    </>
  )
}
