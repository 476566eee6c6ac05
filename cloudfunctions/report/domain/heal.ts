import { system } from '../../kernel/system'
import type { Contact } from '../../kernel/contact'
import type { Actor } from '../../shared/tree/peopleAround'
import { holderOf, seatAbove, whoCanAct } from './able'
import { afterRise } from './consequences'
import { extended } from './evolve'
import type { Report } from './report'

/** By whom it is written in the history. */

/** The report once somebody can act on it whom it does not concern; null where somebody can, or it is answered. Pure. */
export function healed(
  report: Report,
  people: Actor[],
  offices: Map<string, Contact>,
  now: Date
): Report | null {
  if (report.matterId !== null || report.answer || whoCanAct(report, people, now).length > 0) return null
  const seat = seatAbove(report, people, offices, now)
  const left = holderOf(report)
  // It lies there already, and nobody can do more.
  if (seat.office.id === left.id && seat.resort === report.seat?.resort) return null
  const id = `rise.${report.version}`
  const event = {
    seq: report.version + 1,
    id,
    print: id,
    at: now,
    act: 'rise' as const,
    by: system,
    seat,
    left
  }
  return extended(report._id, report, event, (after) => afterRise({ ...after, _id: report._id }, event))
}
