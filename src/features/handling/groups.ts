import type { Output } from '../../cloud/methods'
import { dayFromNow } from '../../ui/words/dates'

export type Row = Output<'matter.tray'>['rows'][number]

export interface Group {
  title: string
  rows: Row[]
  /** Whether more of it may be to come: of rows by their deadlines, the last group of those that are there. */
  open: boolean
}

/** What is in hand by how soon it is due; the order of the list stays, empty groups are left out. */
export function groupsOf(rows: readonly Row[], hasMore: boolean, now: number): Group[] {
  const titles = ['已超期', '今天要办完', '明天要办完', '还有时间']
  const groups = titles.map((title) => ({ title, rows: [] as Row[] }))
  for (const row of rows) groups[rank(row, now)]?.rows.push(row)
  const there = groups.filter(({ rows }) => rows.length > 0)
  return there.map((group, index) => ({ ...group, open: hasMore && index === there.length - 1 }))
}

/** `今天要办完 · 3 件`; while more of it may be to come, only what stands below. */
export const groupWords = ({ title, rows, open }: Group): string =>
  open ? `${title} · 先列 ${rows.length} 件` : `${title} · ${rows.length} 件`

function rank({ due }: Row, now: number): number {
  if (!due) return 3
  if (due.overdue) return 0
  const day = dayFromNow(0, Date.parse(due.at))
  if (day <= dayFromNow(0, now)) return 1
  return day === dayFromNow(1, now) ? 2 : 3
}
