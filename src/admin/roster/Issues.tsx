import { View } from '@tarojs/components'
import { usePages } from '../../cloud/usePages'
import type { RosterIssueKind } from '../../../types/domain/rosters'
import { issues as rosterIssues } from '../../../types/api/roster/issues'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import './roster.scss'
import { Skeleton } from '../../ui/Skeleton'
import type { Output } from '../../cloud/methods'
import type { Changing } from './useChanges'

type Issue = Output<'roster.issues'>['rows'][number]

const nothing: Record<RosterIssueKind, { title: string; hint: string }> = {
  bad: { title: '每一行都没问题', hint: '可以放心写入。' },
  asked: { title: '没有要您核对的', hint: '每一格都认得清楚。' },
  left: { title: '没有漏掉的', hint: '表里的内容都读了。' },
  warning: { title: '没有要提醒的', hint: '党员、中心户的数目都在范围里。' }
}

/** Where it stands, as the sheet shows it: 「一组」第 5 行 · 电话(D5). */
function placeOf({ sheet, row, cell, column }: Issue, sheets: boolean): string {
  const parts = [
    sheets && sheet !== null ? `「${sheet}」` : '',
    row === null ? '' : `第 ${row} 行`,
    column === null ? '' : `${row === null ? '' : ' · '}${column}`,
    cell === null ? '' : `(${cell}${row === null ? ' 栏' : ''})`
  ]
  return parts.join('') || (sheet ? `「${sheet}」` : '整份名册')
}

interface IssuesProps {
  id: string
  kind: RosterIssueKind
  /** Whether the file has several sheets, so that each is named. */
  sheets?: boolean
  /** Takes the answers, where the file can be read again. */
  changing?: Changing
}

/** What is said of places in the file, with what stands there; what can be answered is answered here. */
export function Issues({ id, kind, sheets = false, changing }: IssuesProps) {
  const { rows, error, loading, hasMore, more, reload } = usePages(rosterIssues, { id, kind })
  if (!rows) return error ? <ErrorNote message={error.message} onRetry={() => void reload()} /> : <Skeleton />
  if (rows.length === 0) return <Empty icon="check" {...nothing[kind]} />
  return (
    <>
      {rows.map((issue, index) => {
        const { text, reason, ask } = issue
        const chosen = ask && (changing?.said.answers[ask.id] ?? ask.chosen)
        return (
          <Card key={`${index}-${issue.row}`}>
            <View className="strong">{placeOf(issue, sheets)}</View>
            {text !== null && <View className="soft">写的是：{text}</View>}
            <View>{reason}</View>
            {ask && changing && (
              <View className="roster-ask">
                <Chips
                  id={`answer-${index}`}
                  label={reason}
                  choices={ask.choices}
                  chosen={chosen ? [chosen] : []}
                  onChoose={(choice) => changing.answer(ask.id, choice)}
                />
              </View>
            )}
          </Card>
        )
      })}
      {error && <ErrorNote message={error.message} onRetry={() => void more()} />}
      {hasMore && !error && (
        <Button id="more-issues" busy={loading && '正在取…'} onPress={() => void more()}>
          看后面的
        </Button>
      )}
    </>
  )
}
