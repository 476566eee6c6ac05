import { sweep as matters } from '../../cloudfunctions/matter/sweep'
import { sweep as reports } from '../../cloudfunctions/report/sweep'
import { sweep as organizations } from '../../cloudfunctions/organization/sweep'
import { sweep as publications } from '../../cloudfunctions/publication/sweep'
import { timer as links } from '../../cloudfunctions/link/timer'
import { timer as wishes } from '../../cloudfunctions/wish/timer'
import { settled } from './memoryVillage'

/** Rounds of timers in which everything that follows from an act has settled. */
const rounds = 4
/** After which a sweep of a move looks once more. */
const againMs = 121_000

/** Lets the timers of the functions run until nothing follows any more; the test world in memory has none of its own. */
export async function ticked(now: Date): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await settled()
    const at = new Date(now.getTime() + round * againMs)
    await organizations(at)
    await settled()
    await matters(at)
    await reports(at)
    await publications(at)
    await wishes(at)
    await links(at)
    await settled()
  }
}
