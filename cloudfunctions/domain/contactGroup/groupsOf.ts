import type { Role } from '../../../types/domain/roles'
import { groupIdOf, type Tier } from '../../../types/domain/tiers'
import type { KindOf } from '../../kernel/nodes'
import { holds, lastingPosts, type Person, type Post } from '../../kernel/person'

/** Whoever holds one of these at a node or below it belongs to the node’s group. */
export const tierRoles = {
  village: ['member', 'hub', 'officer', 'handler', 'informationOfficer'],
  town: ['officer', 'townOffice']
} as const satisfies Partial<Record<Tier, readonly Role[]>>

type NodeTier = keyof typeof tierRoles
const nodeTiers = Object.keys(tierRoles) as NodeTier[]

type Belonging = Pick<Person, '_id' | 'posts' | 'service' | 'linkedMember' | 'cityMember'>

/**
 * The groups somebody is in at `now` (domain.md §2): the group of the member linked with the household and the
 * member’s own, the same in the city, those of the villages and towns where a post is held. A pure function of
 * the person: whatever changes a link or a post changes the groups, and nothing else keeps them.
 */
export function groupsOf(person: Belonging, kindOf: KindOf, now: Date): string[] {
  const member = holds(person, 'member', now)
  const away = member && person.service !== undefined && person.service.category !== 'home'
  return [
    ...new Set([
      ...(person.linkedMember ? [groupIdOf('households', person.linkedMember.id)] : []),
      ...(member ? [groupIdOf('households', person._id)] : []),
      ...(person.cityMember ? [groupIdOf('city', person.cityMember.id)] : []),
      ...(away ? [groupIdOf('city', person._id)] : []),
      ...lastingPosts(person, now).flatMap((post) => groupsOfPost(post, kindOf))
    ])
  ]
}

const groupsOfPost = ({ role, path }: Post, kindOf: KindOf): string[] =>
  nodeTiers
    .filter((tier) => (tierRoles[tier] as readonly Role[]).includes(role))
    .flatMap((tier) => path.filter((nodeId) => kindOf(nodeId) === tier).map((id) => groupIdOf(tier, id)))

/**
 * Whether somebody speaks for a group: sends notices to it, sees who has read them, ties a chat to it. A member
 * in the own groups, a village’s officers in the village’s, the town office in the town’s.
 */
export function leads(person: Belonging, groupId: string, kindOf: KindOf, now: Date): boolean {
  if (!groupsOf(person, kindOf, now).includes(groupId)) return false
  if ([groupIdOf('households', person._id), groupIdOf('city', person._id)].includes(groupId)) return true
  const at = (role: Role, tier: NodeTier) =>
    lastingPosts(person, now).some(
      (post) => post.role === role && groupIdOf(tier, post.nodeId) === groupId && kindOf(post.nodeId) === tier
    )
  return at('officer', 'village') || at('townOffice', 'town')
}

/**
 * Whether somebody may post a field report to a group: a member to the own groups, an information officer and
 * the officers to the village’s (domain.md §3).
 */
export function reportsTo(person: Belonging, groupId: string, kindOf: KindOf, now: Date): boolean {
  const reporter = ['officer', 'informationOfficer'] satisfies Role[] as Role[]
  return (
    leads(
      { ...person, posts: person.posts.filter(({ role }) => role !== 'townOffice') },
      groupId,
      kindOf,
      now
    ) ||
    lastingPosts(person, now).some(
      ({ role, path }) =>
        reporter.includes(role) &&
        path.some((nodeId) => kindOf(nodeId) === 'village' && groupIdOf('village', nodeId) === groupId)
    )
  )
}
