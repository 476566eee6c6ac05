import type { Merge, Table } from '../file/table'
import { columnOf, type Field } from './columns'
import type { Header } from './header'
import { readRow, type Row } from './row'
import { textOf, valueOf } from './text'

/** Something to be known of a row; `row` null where it is about no single one. */
export interface Issue {
  row: number | null
  reason: string
}

/** Every row below the headers that speaks of somebody, in order, and what was left out. */
export function readTable(table: Table, header: Header, today: string): { rows: Row[]; warnings: Issue[] } {
  const rows: Row[] = []
  const warnings: Issue[] = []
  const joined = joinedCells(table.merges, header)
  table.rows.slice(header.row).forEach((cells, index) => {
    const number = header.row + 1 + index
    const faults = joined.get(number)
    const filled = [...header.at.values()].filter((column) => valueOf(cells[column]) !== '').length
    const first = textOf(cells[header.at.get('name')!])
    if (filled === 0) return
    if (/^例[:：]/.test(first) || /^\(?例\)?$/.test(first))
      return void warnings.push({ row: number, reason: '这一行是例子，没有导入' })
    if (filled === 1 && first === '')
      return void warnings.push({ row: number, reason: '这一行只写了一格，没有当成一个人' })
    const row = readRow(cells, header.at, number, today)
    // What is missing because cells were joined is told once, as what it is.
    rows.push(
      faults ? { ...row, faults: [faults, ...row.faults.filter((one) => one !== '没有写姓名')] } : row
    )
  })
  return { rows, warnings }
}

/** Joined rows that are looked at; ranges never overlap in a sound file, so that this is more than it can have. */
const mostJoined = 200_000

/** What to say of rows whose cells were joined with another’s: only the first cell of a range holds what it says. */
function joinedCells(merges: Merge[], header: Header): Map<number, string> {
  const faults = new Map<number, string>()
  const fields = new Map([...header.at].map(([field, column]) => [column + 1, field]))
  let looked = 0
  for (const { top, left, bottom, right } of merges) {
    const touched = [...fields]
      .filter(([column]) => column >= left && column <= right)
      .map(([, field]) => field)
    if (touched.length === 0 || bottom <= header.row) continue
    for (let row = Math.max(top, header.row + 1); row <= bottom && looked < mostJoined; row += 1, looked += 1)
      if (row > top || touched.length > 1) faults.set(row, faults.get(row) ?? inWords(touched, top, bottom))
  }
  return faults
}

const inWords = (fields: Field[], top: number, bottom: number): string => {
  const headers = fields.map((field) => `「${columnOf(field).header}」`).join('')
  const where = top === bottom ? `这一行的${headers}` : `第 ${top} 到 ${bottom} 行的${headers}`
  return `${where}是合并单元格，请取消合并，每一行都写上`
}
