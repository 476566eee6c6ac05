import { groupKeyOf, tierLabels } from '../../../types/domain/tiers'
import { namesOf } from '../../kernel/nodes'
import type { Person } from '../../kernel/person'

/** What the groups somebody is in are called: after the member, or after the village or town. */
export async function groupNames(
  person: Person,
  groupIds: string[],
  now: Date
): Promise<Map<string, string>> {
  const keys = groupIds.flatMap((id) => ({ id, ...groupKeyOf(id)! }))
  const nodes = await namesOf(
    keys.filter(({ tier }) => tier === 'village' || tier === 'town').map(({ subject }) => subject),
    now
  )
  const people = new Map(
    [person, person.linkedMember, person.cityMember].flatMap((one) =>
      one ? [['_id' in one ? one._id : one.id, one.name] as const] : []
    )
  )
  return new Map(
    keys.map(({ id, tier, subject }) => [
      id,
      `${nodes.get(subject) ?? people.get(subject) ?? ''}${tier === 'households' || tier === 'city' ? '的' : ''}${tierLabels[tier]}`
    ])
  )
}
