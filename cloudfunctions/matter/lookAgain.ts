import type { Tray } from '../../types/domain/trays'
import type { Listed } from '../kernel/aggregate'
import type { Contact } from '../kernel/contact'
import { runEffects } from '../domain/matter/effects/runEffects'
import { aroundAll, heal } from '../domain/matter/healing/healing'
import { healingOf } from '../domain/matter/healing/heal'
import type { Matter } from '../domain/matter/state/matter'
import { goOnLooking } from '../domain/tree/looks'

/** Lists in which a matter can lie that somebody has to act on; an appeal waits among what is closed. */
const lists: Tray[] = ['sort', 'discuss', 'handle', 'town', 'unit', 'inform', 'ask']

/** Finds somebody for every open matter that may have been left with nobody. */
export const lookAgain = (now: Date) =>
  goOnLooking({ collection: 'matters', list: 'tray', lists, key: 'dueKey', heal: healAll }, now)

/** One reading of everybody around them all; each is decided again as it then stands. */
async function healAll(matters: Listed<Matter>[], now: Date, heir?: Contact): Promise<void> {
  const around = await aroundAll(matters, now, heir)
  for (const matter of matters) {
    const known = around(matter)
    if (healingOf(matter, known, now)) await heal(matter._id, now, runEffects, known)
  }
}
