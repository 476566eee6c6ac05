import type { Output } from '../../cloud/methods'
import { dayFromNow } from '../../ui/words/dates'
import { dueBy } from '../../ui/words/dueBy'

export type Row = Output<'matter.tray'>['rows'][number]

export interface Agenda {
  /** Their day has passed. */
  overdue: Row[]
  /** To be discussed today. */
  today: Row[]
  /** To be discussed on a later day, or put off to it. */
  later: Row[]
}

/** The matters to discuss by the day they are due on, in Shanghai; the order of the list stays. */
export function sectionsOf(rows: readonly Row[], now: number): Agenda {
  const today = dayFromNow(0, now)
  const late = ({ due }: Row) => due?.overdue ?? false
  const isToday = (row: Row) => dueBy(row, today)
  return {
    overdue: rows.filter(late),
    today: rows.filter((row) => !late(row) && isToday(row)),
    later: rows.filter((row) => !late(row) && !isToday(row))
  }
}

/** What the store counts of what is to be discussed. */
type Line = Pick<Output<'matter.counts'>['node'][number], 'count' | 'overdue' | 'today'>

/**
 * How many matters each section has: as loaded where all of it is there, else as the store counts them. Rows come by
 * their deadlines, so a section is all there once a later one has begun.
 * @param hidden rows that were loaded and stand in no section
 */
export function sizesOf(
  { overdue, today, later }: Agenda,
  { hasMore, hidden }: { hasMore: boolean; hidden: number },
  line: Line | undefined
): Record<keyof Agenda, number> {
  const loaded = { overdue: overdue.length, today: today.length, later: later.length }
  if (!hasMore || !line) return loaded
  const late = loaded.today + loaded.later > 0 ? loaded.overdue : Math.max(loaded.overdue, line.overdue)
  const now = loaded.later > 0 ? loaded.today : Math.max(loaded.today, line.today)
  return { overdue: late, today: now, later: Math.max(loaded.later, line.count - hidden - late - now) }
}

/** Whether a meeting may not have all of its matters yet: all that waits where nothing is due by today. */
export function isMeetingPart(rows: readonly Row[], now: number): boolean {
  const { overdue, today, later } = sectionsOf(rows, now)
  return overdue.length + today.length === 0 || later.length === 0
}

/** What a meeting goes through: what is due by today; on any other day, everything that waits. */
export function meetingOf({ overdue, today, later }: Agenda): Row[] {
  const due = [...overdue, ...today]
  return due.length > 0 ? due : later
}
