import { change } from '../kernel/aggregate'
import type { Contact } from '../kernel/contact'
import { officesOn } from '../kernel/nodes'
import { goOnLooking } from '../shared/tree/looks'
import { peopleAround, type Actor } from '../shared/tree/peopleAround'
import { healed } from './domain/heal'
import type { Report } from './domain/report'

/** Whoever may act on a report, and the offices on its way up. One call of the store when warm. */
export async function aroundOf(
  { path, hub, seat }: Pick<Report, 'path' | 'hub' | 'seat'>,
  now: Date
): Promise<{ people: Actor[]; offices: Map<string, Contact> }> {
  const [people, offices] = await Promise.all([
    peopleAround([[...path, ...(seat ? [seat.office.id] : [])]], hub ? [hub.id] : []),
    officesOn(path, now)
  ])
  return { people, offices }
}

/** Finds somebody who can act on a report where nobody can. Safe to repeat. */
export async function heal(
  id: string,
  now: Date,
  carryOut: (report: Report) => Promise<void>
): Promise<void> {
  const { saved } = await change<Report, null>('reports', id, async (report) => {
    const around = report && (await aroundOf(report, now))
    const after = around && healed(report, around.people, around.offices, now)
    return after ? { save: after, result: null } : { result: null }
  })
  if (saved) await carryOut(saved)
}

/** Finds somebody for every open report that may have been left with nobody. */
export const lookAgain = (now: Date, carryOut: (report: Report) => Promise<void>) =>
  goOnLooking<Report>(
    {
      collection: 'reports',
      list: 'open',
      lists: ['open'],
      key: 'key',
      heal: async (reports) => {
        for (const { _id } of reports) await heal(_id, now, carryOut)
      }
    },
    now
  )
