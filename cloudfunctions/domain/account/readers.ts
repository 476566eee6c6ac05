import { lastingPosts, officesOf, resortsOf, type Person } from '../../kernel/person'
import type { Message } from '../message/message'

/** What of a person says what they read. */
export type Reader = Pick<Person, '_id' | 'householdId' | 'posts'>

/** What a person reads: what is told to them, to their household, to the offices they sit in, and to the last resort. */
export const readsAs = (person: Reader, now: Date): string[] => [
  person._id,
  ...(person.householdId ? [person.householdId] : []),
  ...officesOf(person, now),
  ...resortsOf(person, now)
]

/** Somebody away for whom the person stands in, and since when. */
export interface StoodIn {
  id: string
  from: Date
}

/** For whom the person stands in at `now`: of what is told to them for their service, they read it from then on. */
export function standsInFor(person: Reader, now: Date): StoodIn[] {
  const since = new Map<string, Date>()
  for (const { substituteFor, from = new Date(0) } of lastingPosts(person, now)) {
    const before = substituteFor && since.get(substituteFor.id)
    if (substituteFor && !(before && before < from)) since.set(substituteFor.id, from)
  }
  return [...since].map(([id, from]) => ({ id, from }))
}

/** Whether somebody is told a message; never of what they did themselves, nor of what is about them (boundaries.md). */
export function isTold(
  person: Reader,
  { to, by, about, duty, at }: Pick<Message, 'to' | 'by' | 'about' | 'duty' | 'at'>,
  now: Date
): boolean {
  if (person._id === by || about?.includes(person._id)) return false
  return (
    readsAs(person, now).includes(to) ||
    (duty === true && standsInFor(person, now).some(({ id, from }) => id === to && at >= from))
  )
}
