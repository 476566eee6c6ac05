import type { Contact } from '../../kernel/contact'
import type { Person } from '../../kernel/person'
import type { Actor } from '../tree/peopleAround'
import { nextSeat, sitsAt, type Seat } from '../tree/seat'
import type { ReportState } from './report'
import { reportRolesOf } from './roles'

/** Who can act on a report: whoever it reached, not its author, and not whom it is about. Pure. */
export const whoCanAct = <Some extends Actor>(report: ReportState, people: Some[], now: Date): Some[] =>
  people.filter((one) => {
    const standings = reportRolesOf(report, one as unknown as Person, [], now)
    return (
      report.by.id !== one._id && standings.some((is) => is === 'hub' || is === 'officer' || is === 'town')
    )
  })

/** The office that has a report: above, of the town, or of the village. */
export const holderOf = ({ seat, town, townId, townOffice, office }: ReportState): Contact => {
  if (seat) return seat.office
  if (!town || townId === null) return office
  return townOffice?.id === townId ? townOffice : { id: townId, name: '镇党委办公室' }
}

/** Where a report goes next that nobody can act on, or that is passed on; see `nextSeat`. Pure. */
export const seatAbove = (
  report: ReportState,
  people: Actor[],
  offices: Map<string, Contact>,
  now: Date
): Seat =>
  nextSeat(
    report.path,
    holderOf(report),
    offices,
    // Whoever reads it for the town already is not who it is passed on to.
    (seat) =>
      whoCanAct({ ...report, village: false, town: true, seat }, people, now).some((one) =>
        sitsAt(one, seat, report.path, now)
      )
  )
