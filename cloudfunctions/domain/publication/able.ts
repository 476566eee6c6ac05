import { covers, unconcerned, type Person } from '../../kernel/person'
import type { Contact } from '../../kernel/contact'
import type { Actor } from '../tree/peopleAround'
import { nextSeat, sitsAt, type Seat } from '../tree/seat'
import type { PublishedState } from './publication'

type Lying = Pick<PublishedState, 'path' | 'seat'>

/** Whether it lies with the person at `now`: an officer over it, or of the office above to which it went. */
const hasIt = ({ path, seat }: Lying, person: Person, now: Date): boolean =>
  covers(person, 'officer', path, now) || (seat !== undefined && sitsAt(person, seat, path, now))

/**
 * Whether a person decides on a publication at `now`; the town's office beside the officers, and nobody in place of
 * whose words they are.
 */
export function decidesOn(
  publication: Lying & Pick<PublishedState, 'by'>,
  reader: Person,
  now: Date
): boolean {
  const person = unconcerned(reader, [publication.by.id])
  return hasIt(publication, person, now) || covers(person, 'townOffice', publication.path, now)
}

/** Who can act on a publication: whoever it lies with, not whose words they are. Pure. */
export const whoCanAct = <Some extends Actor>(
  publication: Lying & Pick<PublishedState, 'by'>,
  people: Some[],
  now: Date
): Some[] =>
  people.filter(
    (one) =>
      one._id !== publication.by.id &&
      hasIt(publication, unconcerned(one as unknown as Person, [publication.by.id]), now)
  )

/** Where a publication goes next that nobody can act on; see `nextSeat`. Pure. */
export const seatAbove = (
  publication: Lying & Pick<PublishedState, 'by'>,
  from: Contact,
  people: Actor[],
  offices: Map<string, Contact>,
  now: Date
): Seat =>
  nextSeat(publication.path, from, offices, (seat) =>
    whoCanAct({ ...publication, seat }, people, now).some((one) => sitsAt(one, seat, publication.path, now))
  )
