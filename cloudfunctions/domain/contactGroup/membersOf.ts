import { groupKeyOf } from '../../../types/domain/tiers'
import { _, collection } from '../../kernel/cloud'
import { kindsOf } from '../../kernel/nodes'
import type { Person } from '../../kernel/person'
import { groupsOf, tierRoles } from './groupsOf'

/** What of a person is asked for: the belonging, and what a group’s people may see of one another. */
const fields = {
  name: true,
  openid: true,
  home: true,
  posts: true,
  service: true,
  linkedMember: true,
  cityMember: true
} as const
export type GroupMember = Pick<
  Person,
  '_id' | 'name' | 'openid' | 'home' | 'posts' | 'service' | 'linkedMember' | 'cityMember'
>

/**
 * One page of the people of a group, in order of id: the inverse of `groupsOf`, asked of the store by an index
 * and then decided by `groupsOf` itself, so that the two cannot disagree. One call of the store when warm.
 * Returns the id to go on after, null at the end.
 */
export async function membersOf(
  groupId: string,
  now: Date,
  { after, limit }: { after?: string | undefined; limit: number }
): Promise<{ people: GroupMember[]; after: string | null }> {
  const { data } = await collection('persons')
    .where(candidatesOf(groupId, after))
    .orderBy('_id', 'asc')
    .limit(limit + 1)
    .field(fields)
    .get()
  const shown = data.slice(0, limit)
  const kindOf = await kindsOf(
    shown.flatMap(({ posts }) => posts.flatMap(({ path }) => path)),
    now
  )
  return {
    people: shown.filter((person) => groupsOf(person, kindOf, now).includes(groupId)),
    after: data.length > limit ? shown.at(-1)!._id : null
  }
}

/** Whom an index finds for a group; posts that ended or have not begun are among them. */
function candidatesOf(groupId: string, after: string | undefined): unknown {
  const key = groupKeyOf(groupId)
  if (!key) return { _id: _.in([]) }
  const beyond = after === undefined ? {} : { _id: _.gt(after) }
  const { tier, subject } = key
  if (tier === 'village' || tier === 'town') {
    return { serving: _.in(tierRoles[tier].map((role) => `${role}@${subject}`)), ...beyond }
  }
  const link = tier === 'households' ? 'linkedMember.id' : 'cityMember.id'
  const self = after === undefined || subject > after ? [{ _id: subject }] : []
  return _.or([{ [link]: subject, ...beyond }, ...self])
}
