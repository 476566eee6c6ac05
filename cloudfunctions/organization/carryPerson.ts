import { drain } from '../kernel/outbox'
import type { Person } from '../kernel/person'
import type { Recorded } from '../kernel/record'
import { writeMessage, type MessageEffect } from '../shared/message/message'

/**
 * Tells what a change of somebody’s posts leads to, without making the caller wait. Whatever else waits with the
 * person is left, and this with it, to the timer of `household`, which knows all that follows for people.
 */
export function carryPersonLater(person: Recorded<Person, MessageEffect>): void {
  if (person.pending.some(({ kind }) => kind !== 'message')) return
  drain('persons', person, writeMessage).catch((error: unknown) => console.error(person._id, error))
}
