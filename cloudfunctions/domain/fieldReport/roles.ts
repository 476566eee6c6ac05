import { reportActs, reportWho, type ReportAct, type ReportRole } from '../../../types/domain/reports'
import type { ErrorName } from '../../../types/api/errors'
import { covers, serves, unconcerned, type Person } from '../../kernel/person'
import { sitsAt } from '../tree/seat'
import type { Followed, ReportState } from './report'

/** The fields that tell what somebody is to a report. */
export const reportRoleFields = [
  'by',
  'path',
  'groups',
  'village',
  'town',
  'hub',
  'about',
  'past',
  'seat'
] as const
type Standable = Pick<ReportState & Followed, (typeof reportRoleFields)[number]>

/**
 * What a person is to a report at `now`; empty: nothing, and they get to see nothing. Officers and the hub only
 * where it reached the village, the town office only what reached it; who reported has no office in it. What may be
 * about the village's own officers is nothing to them, even in a group they live in (boundaries.md).
 * Once its case goes past somebody, so does the report: they have no part in it, it is nobody’s of the groups it was
 * told to, and lies where the case lies; nor has who stands in for them. `groups` are those the person is in now.
 */
export function reportRolesOf(report: Standable, reader: Person, groups: string[], now: Date): ReportRole[] {
  const author = report.by.id === reader._id
  const concerned = [...(report.about ?? []), ...(report.past ?? [])]
  if (!author && concerned.includes(reader._id)) return []
  const person = unconcerned(reader, concerned)
  const told = report.past === undefined
  const is: Record<ReportRole, boolean> = {
    author,
    group:
      told &&
      report.groups.some((groupId) => groups.includes(groupId)) &&
      (author || !mayConcern(report, reader, now)),
    hub: told && report.village && report.hub?.id === person._id && covers(person, 'hub', report.path, now),
    officer: report.village && covers(person, 'officer', report.path, now),
    town: !author && report.town && readsAbove(report, person, now)
  }
  return (Object.keys(is) as ReportRole[]).filter((standing) => is[standing])
}

/** Whether the person sits in the town’s office, or in the one above that has it, or is of the last resort there. */
const readsAbove = ({ path, seat }: Standable, person: Person, now: Date): boolean =>
  covers(person, 'townOffice', path, now) || (seat !== undefined && sitsAt(person, seat, path, now))

/** What goes past the village may be about those who serve there, whatever group they are in besides. */
const mayConcern = (report: Standable, person: Person, now: Date): boolean =>
  !report.village && serves(person, report.path, now)

/** Why an act is not possible in the state a report is in; null where it is. */
export function hindrance(act: ReportAct, report: ReportState, standings: ReportRole[]): ErrorName | null {
  switch (act) {
    case 'answer':
      if (report.matterId) return 'REPORT_RAISED'
      return report.answer ? 'REPORT_ANSWERED' : null
    case 'raise':
      if (report.matterId) return 'REPORT_RAISED'
      return report.village || standings.includes('town') ? null : 'REPORT_TO_TOWN'
    case 'forward':
      if (standings.includes('town')) return isAtRoot(report) ? 'REPORT_SENT' : null
      return report.town || !report.townId ? 'REPORT_SENT' : null
    case 'mark':
      return report.important ? 'REPORT_MARKED' : null
    case 'unmark':
      return report.important ? null : 'REPORT_NOT_MARKED'
  }
}

/** Whether it lies at the root already, above which there is nobody. */
const isAtRoot = ({ path, seat, townId }: ReportState): boolean => (seat?.office.id ?? townId) === path[0]

/** The acts a person of these standings may do now: what the screen offers is what the guard lets pass. */
export const actsOf = (report: ReportState, standings: ReportRole[]): ReportAct[] =>
  reportActs.filter(
    (act) =>
      reportWho[act].some((who) => standings.includes(who)) && hindrance(act, report, standings) === null
  )
