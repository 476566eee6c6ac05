import { receipts as method } from '../../types/api/group/receipts'
import { groupKeyOf } from '../../types/domain/tiers'
import { handler } from '../kernel/handler'
import { kindsOf, type KindOf } from '../kernel/nodes'
import { Refusal } from '../kernel/refusal'
import { groupsOf, leads } from '../domain/contactGroup/groupsOf'
import { myGroups } from '../domain/contactGroup/myGroups'
import { groupRefs } from '../domain/contactGroup/names'
import { reachedBy, type Reached } from './reached'

/**
 * Each tier sees who has read it: names in the groups the caller speaks for, numbers in those below (domain.md
 * §2). Whoever sent it to a group is not among its readers.
 */
export const receipts = handler(method, async ({ noticeId }, { caller, now }) => {
  const { groups, kindOf } = await myGroups(caller, now)
  const led = groups.filter((groupId) => leads(caller, groupId, kindOf, now))
  if (led.length === 0) throw new Refusal('NOT_FOUND')
  // A town is shown its villages with their households’ groups: those were sent on by villages it need not know yet.
  const isTown = led.some((groupId) => groupKeyOf(groupId)!.tier === 'town')
  const reached = await reachedBy(noticeId, isTown ? 'all' : { groupIds: led }, led)
  const direct = reached.filter(({ sent }) => led.includes(sent.groupId))
  if (direct.length === 0) throw new Refusal('NOT_FOUND')
  const below = reached.filter(({ sent: { groupId, from } }) => led.includes(from!) && !led.includes(groupId))
  const shown = [...direct, ...below]
  const refs = await groupRefs(
    caller,
    shown.map(({ sent }) => sent.groupId),
    now,
    below.map(({ sent }) => sent.by)
  )
  const ref = (groupId: string) => refs.find(({ id }) => id === groupId)!
  const kinds = await kindsOf(
    shown.flatMap(({ people }) => people.flatMap(({ posts }) => posts.flatMap(({ path }) => path))),
    now
  )
  return {
    direct: direct.map((one) => ({ group: ref(one.sent.groupId), ...namedIn(one, kinds, now) })),
    below: below.map((one) => ({
      group: ref(one.sent.groupId),
      ...countsOf(one, kinds, now),
      households:
        groupKeyOf(one.sent.groupId)!.tier === 'village'
          ? sumOf(
              reached.filter(({ sent }) => sent.from === one.sent.groupId),
              kinds,
              now
            )
          : null
    }))
  }
})

/** Who of those whom the store found is in the group now: decided where membership is. */
const peopleIn = ({ sent, people }: Reached, kindOf: KindOf, now: Date) =>
  people.filter((person) => groupsOf(person, kindOf, now).includes(sent.groupId))

/** The people of a group with when each read it; in the order of their ids, which says nothing of anybody. */
function namedIn(one: Reached, kindOf: KindOf, now: Date) {
  const readAt = new Map(one.receipts.map(({ personId, at }) => [personId, at]))
  const people = peopleIn(one, kindOf, now).sort((a, b) => (a._id < b._id ? -1 : 1))
  return {
    read: people.filter(({ _id }) => readAt.has(_id)).length,
    all: people.length,
    people: people.map(({ _id, name, openid }) => ({
      id: _id,
      name,
      claimed: !!openid,
      readAt: readAt.get(_id)?.toISOString() ?? null
    }))
  }
}

/** Of a group below: how many have read it, of how many. */
function countsOf(one: Reached, kindOf: KindOf, now: Date): { read: number; all: number } {
  const { tier } = groupKeyOf(one.sent.groupId)!
  if (tier === 'households' || tier === 'city') return { read: one.read, all: one.all }
  const { read, all } = namedIn(one, kindOf, now)
  return { read, all }
}

function sumOf(groups: Reached[], kindOf: KindOf, now: Date) {
  const counts = groups.map((one) => countsOf(one, kindOf, now))
  return {
    groups: groups.length,
    read: counts.reduce((sum, { read }) => sum + read, 0),
    all: counts.reduce((sum, { all }) => sum + all, 0)
  }
}
