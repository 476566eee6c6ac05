import type { Output } from '../../cloud/methods'
import { dayFromNow } from '../../ui/words/dates'

export type Row = Output<'matter.tray'>['rows'][number]

export interface Group {
  title: string
  rows: Row[]
}

/** What is in hand by how soon it is due; the order of the list stays, empty groups are left out. */
export function groupsOf(rows: readonly Row[], now: number): Group[] {
  const titles = ['已超期', '今天要办完', '明天要办完', '还有时间']
  const groups = titles.map((title) => ({ title, rows: [] as Row[] }))
  for (const row of rows) groups[rank(row, now)]?.rows.push(row)
  return groups.filter(({ rows }) => rows.length > 0)
}

function rank({ due }: Row, now: number): number {
  if (!due) return 3
  if (due.overdue) return 0
  const day = dayFromNow(0, Date.parse(due.at))
  if (day <= dayFromNow(0, now)) return 1
  return day === dayFromNow(1, now) ? 2 : 3
}
