import { officesOf, resortsOf, type Person } from '../../kernel/person'
import type { Message } from '../../shared/message/message'

/** What a person reads: what is told to them, to their household, to the offices they sit in, and to the last resort. */
export const readsAs = (person: Person, now: Date): string[] => [
  person._id,
  ...(person.householdId ? [person.householdId] : []),
  ...officesOf(person, now),
  ...resortsOf(person, now)
]

/** Whether somebody is told a message; never of what they did themselves, nor of what is about them (boundaries.md). */
export const isTold = (
  person: Person,
  { to, by, about }: Pick<Message, 'to' | 'by' | 'about'>,
  now: Date
): boolean => person._id !== by && !about?.includes(person._id) && readsAs(person, now).includes(to)
