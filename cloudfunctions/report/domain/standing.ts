import { reportActs, reportWho, type ReportAct, type ReportStanding } from '../../../types/domain/reports'
import type { ErrorName } from '../../../types/api/errors'
import { covers, serves, type Person } from '../../kernel/person'
import type { Followed, ReportState } from './report'

/** The fields that tell what somebody is to a report. */
export const standingFields = ['by', 'path', 'groups', 'village', 'town', 'hub', 'about'] as const
type Standable = Pick<ReportState & Followed, (typeof standingFields)[number]>

/**
 * What a person is to a report at `now`; empty: nothing, and they get to see nothing. Officers and the hub only
 * where it reached the village, the town office only what reached it; who reported has no office in it. What may be
 * about the village's own officers is nothing to them, even in a group they live in (boundaries.md).
 * Once its case goes past somebody, so does the report: they have no part in it, it is nobody’s of the groups it was
 * told to, and lies where the case lies. `groups` are those the person is in now.
 */
export function standingsOf(
  report: Standable,
  person: Person,
  groups: string[],
  now: Date
): ReportStanding[] {
  const author = report.by.id === person._id
  if (report.about?.includes(person._id) && !author) return []
  const told = report.about === undefined
  const is: Record<ReportStanding, boolean> = {
    author,
    group:
      told &&
      report.groups.some((groupId) => groups.includes(groupId)) &&
      (author || !mayConcern(report, person, now)),
    hub: told && report.village && report.hub?.id === person._id && covers(person, 'hub', report.path, now),
    officer: report.village && covers(person, 'officer', report.path, now),
    town: !author && report.town && covers(person, 'townOffice', report.path, now)
  }
  return (Object.keys(is) as ReportStanding[]).filter((standing) => is[standing])
}

/** What goes past the village may be about those who serve there, whatever group they are in besides. */
const mayConcern = (report: Standable, person: Person, now: Date): boolean =>
  !report.village && serves(person, report.path, now)

/** Why an act is not possible in the state a report is in; null where it is. */
export function hindrance(act: ReportAct, report: ReportState): ErrorName | null {
  switch (act) {
    case 'raise':
      if (report.matterId) return 'REPORT_RAISED'
      return report.village ? null : 'REPORT_TO_TOWN'
    case 'forward':
      return report.town || !report.townId ? 'REPORT_SENT' : null
    case 'mark':
      return report.important ? 'REPORT_MARKED' : null
    case 'unmark':
      return report.important ? null : 'REPORT_NOT_MARKED'
  }
}

/** The acts a person of these standings may do now: what the screen offers is what the guard lets pass. */
export const actsOf = (report: ReportState, standings: ReportStanding[]): ReportAct[] =>
  reportActs.filter(
    (act) => reportWho[act].some((who) => standings.includes(who)) && hindrance(act, report) === null
  )
