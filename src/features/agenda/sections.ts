import type { Output } from '../../cloud/methods'
import { dayFromNow } from '../../ui/words/dates'

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
  const isToday = ({ due }: Row) => due !== null && dayFromNow(0, Date.parse(due.at)) <= today
  return {
    overdue: rows.filter(late),
    today: rows.filter((row) => !late(row) && isToday(row)),
    later: rows.filter((row) => !late(row) && !isToday(row))
  }
}

/** What a meeting goes through: what is due by today; on any other day, everything that waits. */
export function meetingOf({ overdue, today, later }: Agenda): Row[] {
  const due = [...overdue, ...today]
  return due.length > 0 ? due : later
}
