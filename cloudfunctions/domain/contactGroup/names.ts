import { groupKeyOf, tierLabels, type Tier } from '../../../types/domain/tiers'
import { namesOf } from '../../kernel/nodes'
import type { Person } from '../../kernel/person'

/** A group as shown. */
export interface GroupRef {
  id: string
  name: string
  tier: Tier
}

/**
 * Groups as shown to somebody: a village’s or town’s by the node’s name, a member’s by the member’s. `members`
 * gives the names of members beside those the person knows by their links. No call of the store when warm.
 */
export async function groupRefs(
  person: Person,
  groupIds: string[],
  now: Date,
  members: { id: string; name: string }[] = []
): Promise<GroupRef[]> {
  const keys = groupIds.flatMap((id) => {
    const key = groupKeyOf(id)
    return key ? [{ id, ...key }] : []
  })
  const nodes = keys.filter(({ tier }) => tier === 'village' || tier === 'town')
  const links = [person.linkedMember, person.cityMember].flatMap((one) => (one ? [one] : []))
  const names = new Map([
    ...(await namesOf(
      nodes.map(({ subject }) => subject),
      now
    )),
    ...[...members, ...links].map(({ id, name }) => [id, name] as const),
    [person._id, person.name] as const
  ])
  return keys.map(({ id, tier, subject }) => ({ id, tier, name: nameOf(tier, names.get(subject) ?? '') }))
}

const nameOf = (tier: Tier, subject: string): string =>
  tier === 'households' || tier === 'city'
    ? `${subject}的${tierLabels[tier]}`
    : `${subject}${tierLabels[tier]}`
