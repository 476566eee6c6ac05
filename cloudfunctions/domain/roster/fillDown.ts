import { isSameName } from '../../../types/domain/cleanText'
import { columnOf, type Field } from './columns'
import { issueAt, type Issue } from './issue'
import type { Row } from './row'
import { isWrittenOnce } from './spots'

/**
 * Heads and groups that are written once for all that follow, and households that begin with the row of their head.
 * Writes into the rows; returns what is to be checked.
 */
export function fillDown(rows: Row[], at: ReadonlyMap<Field, number>): Issue[] {
  const asked: Issue[] = []
  if (at.has('relation')) byRelation(rows)
  else if (at.has('head') && !at.has('number') && isOwn(rows))
    asked.push(...said('head', carried(rows, 'head'), '照上面一行的户主算'))
  if (at.has('grid') && isWrittenOnce(rows.map((row) => row.place('grid').text ?? '')))
    asked.push(...said('grid', carried(rows, 'grid'), '联户里查不到的户，照上面一行的网格算'))
  return asked
}

/** Heads stand in their own rows alone. */
const isOwn = (rows: Row[]): boolean =>
  rows.some(({ head }) => head !== undefined) &&
  rows.every((row) => (row.head === undefined ? true : isSameName(row.head, row.name)))

const isBlank = ({ place }: Row, field: Field): boolean => !place(field).text

/** Rows in which a field is blank get what stands above; returns them. */
function carried(rows: Row[], field: 'head' | 'grid'): Row[] {
  let above: Row | undefined
  return rows.filter((row) => {
    if (row[field] !== undefined) above = row
    // What stands there and cannot be read is not what stands above.
    else if (!isBlank(row, field)) return false
    else if (above && field === 'head') {
      row.head = above.head
      row.grid ??= above.grid
    } else if (above) row.gridAbove = above.grid
    return row !== above && above !== undefined
  })
}

/** 户主 or 本人 begins a household; who follows belongs to it. */
function byRelation(rows: Row[]): void {
  let head: Row | undefined
  for (const row of rows) {
    if (row.isHead) {
      row.head ??= row.name
      head = row
    } else if (row.number === undefined && isBlank(row, 'head')) {
      if (!head) row.faults.push('前面没有「户主」那一行，不知道是哪一家的人')
      else {
        row.head = head.head
        row.under = head.key
        row.grid ??= head.grid
        if (head.number !== undefined) row.number = head.number
      }
    }
  }
}

function said(field: 'head' | 'grid', rows: Row[], what: string): Issue[] {
  if (rows.length === 0) return []
  const { header } = columnOf(field)
  return [
    issueAt({ sheet: rows[0]!.sheet, column: header }, `${listed(rows)}的「${header}」空着，${what}，请核对`)
  ]
}

/** Months without a day are kept as their first day: said once for a sheet. */
export function monthsAlone(rows: Row[], column: string | undefined): Issue[] {
  const months = rows.filter(({ monthOnly }) => monthOnly)
  if (months.length === 0) return []
  return [
    issueAt(
      { sheet: months[0]!.sheet, column: column ?? null },
      `${listed(months)}只写了年月，按那个月 1 日记`
    )
  ]
}

const most = 30

const listed = (rows: Row[]): string =>
  `第 ${rows
    .slice(0, most)
    .map(({ row }) => row)
    .join('、')} 行${rows.length > most ? '等' : ''}`
