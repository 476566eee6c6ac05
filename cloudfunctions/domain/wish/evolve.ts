import { wishTrayOf } from '../../../types/domain/wishes'
import type { WishEvent } from './event'
import type { WishState } from './state'

/** The state after one more event; the first event must be the submission. Pure: the same events give the same state. */
export function evolve(state: WishState | null, event: WishEvent): WishState {
  const before = state ?? opened(event)
  const { stage, at, by } = event
  const claim = event.claim === undefined ? before.claim : event.claim
  return {
    ...before,
    stage,
    words: event.words ?? before.words,
    kind: event.kind ?? before.kind,
    cost: event.cost ?? before.cost,
    claim,
    hub: event.hub === undefined ? before.hub : event.hub,
    ...(event.seat && { seat: event.seat }),
    dueAt: event.dueAt === undefined ? before.dueAt : event.dueAt,
    remindAt: event.remindAt === undefined ? before.remindAt : event.remindAt,
    returns: before.returns + (before.claim && !claim && stage === 'published' ? 1 : 0),
    publishedBy: event.act === 'publish' ? { id: by.id, name: by.name } : before.publishedBy,
    closedAt: wishTrayOf[stage] === 'closed' ? at : null
  }
}

function opened({ id, opening, stage }: WishEvent): WishState {
  if (!opening) throw new Error(`event ${id} begins a wish without an opening`)
  return {
    ...opening,
    stage,
    words: null,
    kind: null,
    cost: null,
    claim: null,
    dueAt: null,
    remindAt: null,
    returns: 0,
    publishedBy: null,
    closedAt: null
  }
}
