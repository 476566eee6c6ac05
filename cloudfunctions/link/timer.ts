import { sweepOutbox } from '../kernel/sweep'
import type { Link } from '../domain/link/link'
import { begin } from './begin'
import { runListEffects } from './runListEffects'
import { followDue } from './followDue'
import { lookAgain, proceed } from '../domain/link/healing'
import { links } from '../domain/link/links'
import { lists } from '../domain/link/list'

/**
 * Every minute: what an instance left undone, members whose posts changed, links that may be left with nobody, then
 * lists whose publication has passed.
 */
export async function timer(now: Date): Promise<{ done: number; failed: number; begun: number }> {
  const gathered = await sweepOutbox(lists, runListEffects, now)
  const carried = await sweepOutbox<Link>(links, (link) => proceed(link, now), now)
  const followed = await followDue(now)
  const looked = await lookAgain(now)
  const { begun } = await begin(now)
  return {
    done: gathered.done + carried.done + followed.done + looked.done,
    failed: gathered.failed + carried.failed + followed.failed + looked.failed,
    begun
  }
}
