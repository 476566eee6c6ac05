import { officesOn } from '../../kernel/nodes'
import { settingsAt } from '../../kernel/settings'
import { eachBy, goOnLooking } from '../tree/looks'
import { peopleAround } from '../tree/peopleAround'
import { proceeding } from '../tree/proceed'
import { runEffects } from './runEffects'
import type { Wish } from './wish'
import { waitsForSomebody } from './able'
import { healed, type Around } from './heal'
import { wishes } from './wishes'

async function aroundOf({ path, hub, seat }: Wish, now: Date): Promise<Around> {
  const [people, offices, settings] = await Promise.all([
    peopleAround([[...path, ...(seat ? [seat.office.id] : [])]], hub ? [hub.id] : []),
    officesOn(path, now),
    settingsAt(path, now)
  ])
  return { people, offices, settings }
}

export const { proceed, proceedLater } = proceeding<Wish>({
  aggregate: wishes,
  waits: waitsForSomebody,
  healed: async (wish, now) => healed(wish, await aroundOf(wish, now), now),
  runEffects
})

/** Finds somebody for every wish that waits for the village and may have been left with nobody. */
export const lookAgain = (now: Date) =>
  goOnLooking(
    {
      collection: 'wishes',
      list: 'tray',
      lists: ['collate', 'publish'],
      key: 'dueKey',
      heal: eachBy<Wish>(wishes, proceed)
    },
    now
  )
