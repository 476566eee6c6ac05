import type { Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { leads } from '../domain/contactGroup/groupsOf'
import { mustBeIn } from '../domain/contactGroup/myGroups'

/**
 * Makes sure that somebody speaks for a group.
 * Errors: NOT_FOUND (a group of others, or none), NOT_ALLOWED (only in it).
 */
export async function mustLead(person: Person, groupId: string, now: Date): Promise<void> {
  const kindOf = await mustBeIn(person, groupId, now)
  if (!leads(person, groupId, kindOf, now)) throw new Refusal('NOT_ALLOWED')
}
