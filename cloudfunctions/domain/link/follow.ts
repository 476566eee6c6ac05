import type { Contact } from '../../kernel/contact'
import type { Household } from '../../kernel/household'
import { contactOf, holds, type Person } from '../../kernel/person'
import type { LinkState } from './state'

/** Whether somebody serves as a member at all; who does not hears of no household any more. */
export const isOnDuty = (person: Pick<Person, 'posts'>, now: Date): boolean =>
  holds(person, 'member', now) || holds(person, 'hub', now)

/**
 * What a household must carry of its link: who is linked to it and whose hub hears of its matters. A hub who links
 * a household is its hub; a member no hub looks after leaves it to the village office (null). A link whose member
 * is off duty stays in force until the village ends or changes it, but the household is a gap meanwhile.
 */
export function householdFollows(
  link: Pick<LinkState, 'current'> | null,
  member: Person | null,
  now: Date
): Pick<Household, 'member' | 'hub'> {
  if (!link?.current || (member && !isOnDuty(member, now))) return { member: null, hub: null }
  const known = member ? contactOf(member) : link.current.member
  return { member: known, hub: member ? hubOf(member, now) : null }
}

/** Whose hub a member's households are sorted by at `now`. */
export const hubOf = (
  member: Pick<Person, '_id' | 'name' | 'phone' | 'posts' | 'service'>,
  now: Date
): Contact | null =>
  holds(member, 'hub', now)
    ? { id: member._id, name: member.name, ...(member.phone && { phone: member.phone }) }
    : (member.service?.hub ?? null)
