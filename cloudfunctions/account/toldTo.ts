import { _ } from '../kernel/cloud'
import type { Person } from '../kernel/person'
import { readsAs, standsInFor } from '../domain/account/readers'

/**
 * The condition by which the store finds messages of these (`which`) that somebody may read: told to them, to their
 * household, to the offices they sit in; and of those for whom they stand in, what is told to them for their service.
 */
export function toldTo(person: Person, which: Record<string, unknown>, now: Date): unknown {
  const told = [
    { to: _.in(readsAs(person, now)) },
    ...standsInFor(person, now).map(({ id, from }) => ({ to: id, duty: true, at: _.gte(from) }))
  ].map((to) => ({
    ...to,
    by: _.neq(person._id),
    // Whom a matter is about hears nothing of it in an office’s inbox either (boundaries.md).
    about: _.neq(person._id),
    ...which
  }))
  return told.length === 1 ? told[0] : _.or(told)
}
