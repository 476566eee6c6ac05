import type { MethodName } from '../../../types/api'
import { inDays } from '../days'
import { gap, householdId, person, village } from '../places'
import { act, list, read } from '../subject'
import { who } from '../village'
import type { World, Subject } from '../subject'

const member = person('zheng-lijuan')
const proposed = { id: gap, memberId: member.id }
const text = '两家离得近，有事喊一声就到。'
const objection = 'act-bench-objection'

type Before = (world: World) => Promise<unknown>
const assigned: Before = ({ call }) => call(who.officer, 'link.assign', proposed)
const agreed: Before = async (world) => {
  await assigned(world)
  await world.call(member.openid, 'link.accept', proposed)
}
const drafted: Before = async (world) => {
  await agreed(world)
  await world.call(who.officer, 'link.draft', { id: world.id, nodeId: village })
}
const vote = () => ({ day: inDays(0), present: 9, favor: 8 })
const confirmed: Before = async (world) => {
  await drafted(world)
  await world.call(who.officer, 'link.confirm', { id: world.id, ...vote() })
}
const shown: Before = async (world) => {
  await confirmed(world)
  await world.call(who.officer, 'link.publish', { id: world.id })
}
const objected: Before = async (world) => {
  await shown(world)
  await world.call(who.asker, 'link.object', { id: gap, text, act: objection } as never)
}
const changing: Before = ({ call }) =>
  call(who.asker, 'link.change', { id: householdId, memberId: member.id, text })
const approving: Before = async (world) => {
  await changing(world)
  await world.call(member.openid, 'link.accept', { id: householdId, memberId: member.id })
}
const exempt: Before = ({ call }) =>
  call(member.openid, 'link.exempt', { memberId: member.id, reason: 'ill' })

/** How many links a member holds is counted in the store: as many as one may hold are read, and none returned. */
const counting = { beyond: { examined: 3, decision: '0045' } }

/** An act on a link after what came before. */
const on = (
  by: string,
  method: MethodName,
  id: string,
  before: Before | null,
  input: Record<string, unknown> = {}
): Subject =>
  act(
    by,
    method,
    async (world) => {
      await before?.(world)
      return { id, ...input }
    },
    counting
  )

/** A step of a list, whose id is the sample’s own. */
const step = (method: MethodName, before: Before, input: () => Record<string, unknown>): Subject =>
  act(
    who.officer,
    method,
    async (world) => {
      await before(world)
      return { id: world.id, ...input() }
    },
    { writes: 'lists' }
  )

const service = (by: string, method: MethodName, input: Record<string, unknown>, before?: Before): Subject =>
  act(
    by,
    method,
    async (world) => {
      await before?.(world)
      return { memberId: member.id, ...input }
    },
    { writes: 'persons' }
  )

const tray = (name: string): Subject =>
  list(who.officer, 'link.tray', { tray: name, nodeId: village }, { variant: name })

export const link: Subject[] = [
  on(member.openid, 'link.apply', gap, null),
  on(person('sun-yuee').openid, 'link.choose', gap, null, { memberId: member.id }),
  on(who.officer, 'link.assign', gap, null, { memberId: member.id }),
  on(member.openid, 'link.accept', gap, assigned, { memberId: member.id }),
  on(member.openid, 'link.decline', gap, assigned, { text }),
  on(who.officer, 'link.withdraw', gap, assigned),
  on(who.asker, 'link.change', householdId, null, { memberId: member.id, text }),
  on(who.asker, 'link.end', householdId, null, { text }),
  on(person('wang-xiaolei').openid, 'link.advise', householdId, approving, { favors: true, text }),
  on(who.second, 'link.approve', householdId, approving),
  on(who.second, 'link.refuse', householdId, approving, { text }),
  on(who.asker, 'link.object', gap, shown, { text }),
  on(who.second, 'link.settle', gap, objected, { objection, outcome: 'dismissed', text }),
  step('link.draft', agreed, () => ({ nodeId: village })),
  step('link.confirm', drafted, vote),
  step('link.publish', confirmed, () => ({})),
  list(who.officer, 'link.lists', { nodeId: village }),
  list(who.asker, 'link.list', async (world) => {
    await shown(world)
    return { id: world.id }
  }),
  list(who.officer, 'link.gaps', { nodeId: village }),
  list(who.officer, 'link.members', { nodeId: village }, { counts: true }),
  list(who.officer, 'link.find', { fullName: '王桂香' }),
  tray('proposed'),
  tray('objected'),
  list(person('chen-jiawang').openid, 'link.mine'),
  read(who.asker, 'link.home'),
  read(who.asker, 'link.read', { id: householdId }),
  read(who.officer, 'link.warnings', { nodeId: village }, { counts: true }),
  service(who.officer, 'link.hub', { hubId: person('chen-jiawang').id }),
  service(member.openid, 'link.exempt', { reason: 'ill' }),
  service(member.openid, 'link.volunteer', { volunteers: true }, exempt)
]
