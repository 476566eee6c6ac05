import { householdId, person, village } from '../places'
import { act, code, list, read, setting } from '../subject'
import { who } from '../village'
import type { World, Subject } from '../subject'

const member = person('chen-jiawang').openid
const visitor = 'bench-visitor'
const newcomer = { name: '周小雨', phone: '13900000001' }

const codeOf = async ({ call }: World): Promise<{ code: string }> => {
  const made = await call(member, 'household.invite', { householdId })
  return { code: made.code }
}

/** What the household lets its member know. */
const care = { householdId, items: [{ need: 'illness' as const, to: 'visits' as const }] }

/** Somebody not on the roster wishes to join; answers the request that waits for a yes. */
const joining = async (world: World): Promise<{ id: string }> => {
  await world.call(visitor, 'household.join', { ...(await codeOf(world)), who: newcomer })
  const me = await world.call(visitor, 'account.me', {})
  return { id: (me as { waiting: { requestId: string } }).waiting.requestId }
}

export const household: Subject[] = [
  setting(member, 'household.add', ({ id }) => ({ id, householdId, ...newcomer }), {
    writes: 'persons',
    beyond: { calls: 1, decision: '0035' }
  }),
  act(
    member,
    'household.call',
    { householdId, personId: person('wang-guixiang').id, purpose: 'matter' },
    { writes: 'accesses' }
  ),
  read(who.asker, 'household.care', async ({ call }) => {
    await call(who.asker, 'household.giveCare', care)
    return {}
  }),
  act(who.asker, 'household.giveCare', care, { writes: 'careConsents' }),
  act(
    who.asker,
    'household.withdrawCare',
    async ({ call }) => {
      await call(who.asker, 'household.giveCare', care)
      return care
    },
    { writes: 'careConsents' }
  ),
  act(
    member,
    'household.openCare',
    async ({ call }) => {
      await call(who.asker, 'household.giveCare', care)
      return { householdId }
    },
    { writes: 'accesses' }
  ),
  list(who.officer, 'household.seek', { text: '王' }),
  act(who.officer, 'household.asked', { personId: person('wang-guixiang').id }, { writes: 'accesses' }),
  act(member, 'household.invite', { householdId }, { writes: 'households' }),
  code(visitor, 'household.open', codeOf),
  code(visitor, 'household.join', async (world) => ({ ...(await codeOf(world)), who: newcomer }), {
    writes: 'persons',
    beyond: { calls: 2, decision: '0045' }
  }),
  act(member, 'household.decide', async (world) => ({ ...(await joining(world)), decision: 'confirm' })),
  act(who.officer, 'household.remove', {
    householdId,
    personId: person('wang-xiaolei').id,
    reason: '搬到县城去住了'
  }),
  act(
    who.officer,
    'household.rename',
    { householdId, personId: person('wang-xiaolei').id, name: '王晓蕾', reason: '户口本上是这个字' },
    { writes: 'persons' }
  ),
  act(who.asker, 'household.represent', { householdId, personId: person('wang-xiaolei').id }),
  act(member, 'household.pledge', { pledge: '有事随时叫我', showPhone: true }, { writes: 'persons' }),
  read(who.asker, 'household.read', { householdId }),
  read(
    who.asker,
    'household.face',
    { memberId: person('chen-jiawang').id },
    { beyond: { examined: 3, decision: '0045' } }
  ),
  list(who.officer, 'household.codes', { nodeId: village }),
  list(member, 'household.requests', async (world) => {
    await joining(world)
    return {}
  })
]
