import { change } from '../kernel/aggregate'
import { officesOn } from '../kernel/nodes'
import { settingsAt } from '../kernel/settings'
import { later } from '../kernel/later'
import { goOnLooking } from '../shared/tree/looks'
import { peopleAround } from '../shared/tree/peopleAround'
import { carryOut } from '../shared/wish/carry'
import type { Wish } from '../shared/wish/wish'
import { waitsForSomebody } from './domain/able'
import { healed, type Around } from './domain/heal'

async function aroundOf({ path, hub, seat }: Wish, now: Date): Promise<Around> {
  const [people, offices, settings] = await Promise.all([
    peopleAround([[...path, ...(seat ? [seat.office.id] : [])]], hub ? [hub.id] : []),
    officesOn(path, now),
    settingsAt(path, now)
  ])
  return { people, offices, settings }
}

/** Finds somebody who can act on a wish where nobody can, then carries out what waits in it. Safe to repeat. */
export async function proceed(wish: Wish, now: Date): Promise<void> {
  const found = waitsForSomebody(wish) ? await heal(wish, now) : null
  await carryOut(found ?? wish)
}

async function heal(known: Wish, now: Date): Promise<Wish | null> {
  const decide = async (wish: Wish | null) => {
    const after = wish && healed(wish, await aroundOf(wish, now), now)
    return after ? { save: after, result: null } : { result: null }
  }
  return (await change<Wish, null>('wishes', known._id, decide, known)).saved
}

/** Starts on it (`later`); what is not done by the time of the answer the clock has done. */
export function proceedLater(wish: Wish, now: Date): void {
  later(wish._id, proceed(wish, now))
}

/** Finds somebody for every wish that waits for the village and may have been left with nobody. */
export const lookAgain = (now: Date) =>
  goOnLooking<Wish>(
    {
      collection: 'wishes',
      list: 'tray',
      lists: ['collate', 'publish'],
      key: 'dueKey',
      heal: async (wishes) => {
        for (const wish of wishes) await proceed(wish, now)
      }
    },
    now
  )
