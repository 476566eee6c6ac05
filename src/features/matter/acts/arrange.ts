import type { Act } from '../../../../types/domain/matterActs'
import { matterActScreens } from '../../../../types/domain/matterActScreens'
import type { Stage } from '../../../../types/domain/stages'
import { unknown, type Unknown } from '../../../../types/domain/unknown'
import type { MatterAct } from './matterAct'

/** What somebody waits for at each stage; elsewhere an act may be done and nobody is pressed to. */
const expected: Partial<Record<Stage, readonly MatterAct[]>> = {
  asked: ['agenda', 'answer'],
  returned: ['add'],
  sorted: ['assign'],
  discussed: ['take', 'recuse'],
  handling: ['finish', 'progress'],
  held: ['resume'],
  escalated: ['split'],
  split: ['respond', 'recuse'],
  replied: ['inform']
}

/** How the acts allowed now stand on the page: the main one, those beside it, the others behind 更多. */
export interface Arrangement {
  main?: MatterAct
  beside: MatterAct[]
  more: MatterAct[]
}

/** Acts that stand on the page itself, with the main one. */
const room = 2

/**
 * Arranges the acts; rating has its own place and is left out. The main one is what somebody waits for now. Withdrawing is
 * never offered without asking for it.
 */
export function arrange(acts: readonly Act[], stage: Stage | Unknown): Arrangement {
  const places = (Object.keys(matterActScreens) as MatterAct[]).filter((act) => matterActScreens[act].order)
  const offered = places
    .filter((act) => acts.includes(act))
    .sort((one, other) => matterActScreens[one].order! - matterActScreens[other].order!)
  const main = offered.find((act) => stage !== unknown && expected[stage]?.includes(act))
  const others = offered.filter((act) => act !== main)
  const beside = others.slice(0, main ? room - 1 : room)
  const tucked: MatterAct[] = acts.includes('withdraw') ? ['withdraw'] : []
  return { main, beside, more: [...others.slice(beside.length), ...tucked] }
}
