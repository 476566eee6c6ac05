import { drainOutbox } from '../kernel/outbox'
import type { Documents } from '../kernel/documents'
import { later } from '../kernel/later'
import { writeMessage } from '../domain/message/write'

/**
 * Tells what a change of somebody’s posts leads to. Whatever else waits with the
 * person is left, and this with it, to the timer of `household`, which knows all that follows for people.
 */
export function runPersonEffectsLater(person: Documents['persons']): void {
  const pending = person.pending.filter((effect) => effect.kind === 'message')
  if (pending.length < person.pending.length) return
  later(person._id, drainOutbox('persons', { ...person, pending }, writeMessage))
}
