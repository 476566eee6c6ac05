import { drainOutbox } from '../kernel/outbox'
import type { Person } from '../kernel/person'
import type { Recorded } from '../kernel/record'
import { later } from '../kernel/later'
import type { MessageEffect } from '../domain/message/message'
import { writeMessage } from '../domain/message/write'

/**
 * Tells what a change of somebody’s posts leads to. Whatever else waits with the
 * person is left, and this with it, to the timer of `household`, which knows all that follows for people.
 */
export function runPersonEffectsLater(person: Recorded<Person, MessageEffect>): void {
  if (person.pending.some(({ kind }) => kind !== 'message')) return
  later(person._id, drainOutbox('persons', person, writeMessage))
}
