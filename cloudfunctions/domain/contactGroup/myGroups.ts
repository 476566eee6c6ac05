import { kindsOf, type KindOf } from '../../kernel/nodes'
import type { Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import { groupsOf } from './groupsOf'

/** The groups somebody is in now; a warm instance that knows the nodes asks the store nothing. */
export async function myGroups(person: Person, now: Date): Promise<{ groups: string[]; kindOf: KindOf }> {
  const kindOf = await kindsOf(
    person.posts.flatMap(({ path }) => path),
    now
  )
  return { groups: groupsOf(person, kindOf, now), kindOf }
}

/**
 * Makes sure that somebody is in a group.
 * Errors: NOT_FOUND, for a group of others and one that never was alike.
 */
export async function mustBeIn(person: Person, groupId: string, now: Date): Promise<KindOf> {
  const { groups, kindOf } = await myGroups(person, now)
  if (!groups.includes(groupId)) throw new Refusal('NOT_FOUND')
  return kindOf
}
