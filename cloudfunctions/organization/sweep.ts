import { sweepOutbox } from '../kernel/sweep'
import { carryOut } from './carry'
import type { Node } from './effects'
import { goOnWithAll } from './following'

/** What instances left undone: effects of changed nodes, and documents that still follow them. */
export async function sweep(now: Date) {
  const outbox = await sweepOutbox<Node>('organizations', carryOut, now)
  return { outbox, followed: await goOnWithAll(now) }
}
