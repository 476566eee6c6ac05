import { escalate as method } from '../../types/api/matter/escalate'
import { officesOn } from '../kernel/nodes'
import { Refusal } from '../kernel/refusal'
import { seatAbove } from '../shared/matter/able'
import { afterWorkdays } from '../shared/matter/deadlines'
import type { Actor } from '../shared/tree/peopleAround'
import { actHandler } from './act'
import { seatKeys } from './ground'
import { joined } from './joined'

/** Everybody who may act on the way up from the matter. */
const around = joined<Actor>({ from: 'persons', keys: seatKeys, foreignField: 'postKeys' })

async function look(input: { id: string }, now: Date) {
  const { matter, looked: people } = await around(input)
  return { matter, looked: { people, offices: await officesOn(matter?.path ?? [], now) } }
}

/**
 * What the village cannot do goes to the next level above that has somebody whom it does not concern; the village still
 * owes the asker the answer (domain.md §4).
 */
export const escalate = actHandler(
  method,
  ({ text }, matter, { looked, settings, now }) => {
    const { people, offices } = looked
    // What is above the office, as it will be once it was brought there.
    const going = { ...matter, stage: 'escalated' as const, town: matter.office }
    const seat = seatAbove(going, people, offices, now)
    const { path, office } = matter
    const goesUp = path.indexOf(seat.office.id) < path.indexOf(office.id)
    if (!goesUp || seat.resort === 'nobody') throw new Refusal('NOBODY_ABOVE')
    return {
      text,
      town: seat.office,
      ...(seat.resort && { resort: seat.resort }),
      dueAt: afterWorkdays(now, settings.townWorkdays, settings)
    }
  },
  { look }
)
