import { people as method } from '../../types/api/group/people'
import { calledAs, titleOf } from '../../types/domain/positions'
import { roleLabels } from '../../types/domain/roles'
import { groupKeyOf } from '../../types/domain/tiers'
import { handler } from '../kernel/handler'
import { lastingPosts } from '../kernel/person'
import { membersOf, type GroupMember } from '../domain/contactGroup/membersOf'
import { mustBeIn } from '../domain/contactGroup/myGroups'
import { groupRefs } from '../domain/contactGroup/names'
import { tierRoles } from '../domain/contactGroup/groupsOf'

/** People of one page: a village’s organization fits on it. */
const pageOfPeople = 100

export const people = handler(method, async ({ groupId, after }, { caller, now }) => {
  await mustBeIn(caller, groupId, now)
  const page = await membersOf(groupId, now, { after, limit: pageOfPeople })
  const [group] = await groupRefs(caller, [groupId], now)
  return {
    group: group!,
    rows: page.people.map((person) => ({
      id: person._id,
      name: person.name,
      as: asWhat(person, groupId, now)
    })),
    after: page.after
  }
})

/** The title or role that brings somebody into a node’s group; in a member’s, who the member is. */
function asWhat(person: GroupMember, groupId: string, now: Date): string | null {
  const key = groupKeyOf(groupId)!
  if (key.tier === 'households' || key.tier === 'city')
    return key.subject === person._id ? roleLabels.member : null
  const order: readonly string[] = [...tierRoles[key.tier]].reverse()
  const posts = lastingPosts(person, now).filter(
    ({ role, path }) => order.includes(role) && path.includes(key.subject)
  )
  const titled = posts.find((post) => titleOf(post))
  const first = titled ?? posts[0]
  return first ? calledAs(first) : null
}
