import type { Settings } from '../../../types/domain/settings'
import { system } from '../../kernel/system'
import type { Contact } from '../../kernel/contact'
import type { Actor } from '../tree/peopleAround'
import { holderOf, seatAbove, whoCanAct } from './able'
import type { Report } from './report'
import { reports } from './reports'

/** Whom the way up from a report knows: its people and the offices of its nodes. */
export interface Around {
  people: Actor[]
  offices: Map<string, Contact>
  settings: Settings
}

/** The report once somebody can act on it whom it does not concern; null where somebody can, or it is answered. Pure. */
export function healed(report: Report, { people, offices, settings }: Around, now: Date): Report | null {
  if (report.matterId !== null || report.answer || whoCanAct(report, people, now).length > 0) return null
  const seat = seatAbove(report, people, offices, now)
  const left = holderOf(report)
  // It lies there already, and nobody can do more.
  if (seat.office.id === left.id && seat.resort === report.seat?.resort) return null
  const id = `rise.${report.version}`
  const event = { id, print: id, at: now, act: 'rise' as const, by: system, seat, left }
  return reports.append(report._id, report, event, settings)
}
