import { sweepOutbox } from '../kernel/sweep'
import { runEffects } from './runEffects'
import type { Node } from './effects'
import { goOnWithAll } from './following'
import { lookDue } from './lookDue'
import { organizations } from '../domain/organization/organizations'

/** What instances left undone: effects of changed nodes, documents that still follow them, and what people left behind. */
export async function sweep(now: Date) {
  const outbox = await sweepOutbox<Node>(organizations, runEffects, now)
  const followed = await goOnWithAll(now)
  return { outbox, followed, looked: await lookDue(now) }
}
