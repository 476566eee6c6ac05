import { evolve } from './evolve'
import { messagesOf } from './messages'
import type { Publication, PublicationEvent } from './publication'

/** The publication after one more event, with whom to tell of it. Where it lies follows the tree, not the history. Pure. */
export function extend(
  id: string,
  before: Publication | null,
  told: Omit<PublicationEvent, 'seq'>
): Publication {
  const event = { ...told, seq: (before?.version ?? 0) + 1 }
  const after = evolve(before, event)
  const pending = messagesOf(id, before, after, event)
  return {
    ...after,
    _id: id,
    version: event.seq,
    history: [...(before?.history ?? []), event],
    pending: [...(before?.pending ?? []), ...pending],
    pendingSince: pending.length > 0 ? (before?.pendingSince ?? event.at) : (before?.pendingSince ?? null),
    ...(after.state === 'checking' && before?.state === 'checking' && before.text === after.text
      ? { checkAt: before.checkAt, tries: before.tries }
      : { checkAt: after.state === 'checking' ? event.at : null, tries: 0 })
  }
}
