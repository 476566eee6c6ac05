import { runEffects } from '../../../cloudfunctions/domain/household/runEffects'
import { fireDueTimer } from '../../../cloudfunctions/domain/household/requests/fireDueTimer'
import type { StoredRequest } from '../../../cloudfunctions/domain/household/requests/stored'
import type { Person } from '../../../cloudfunctions/kernel/person'
import { freshId } from '../../support/ids'
import { setGate, storedDocs } from '../../support/memoryCloud'
import { memoryTestCloud } from '../../support/memoryTestCloud'
import { errorOf, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import {
  codeOf,
  decide,
  household,
  householdDoc,
  neighbor,
  newcomer,
  one,
  personDoc,
  resident,
  waitsFor
} from './support'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

let cloud: TestCloud
beforeEach(async () => {
  cloud = await memoryTestCloud()
})
afterEach(() => setGate())

const two = 'household-a-two'
const represent = (who: string, personId: string, more: object = {}) =>
  cloud.call(who, 'household.represent', { act: freshId(), householdId: one, personId, ...more })
const remove = (who: string, personId: string, householdId = one) =>
  cloud.call(who, 'household.remove', { act: freshId(), householdId, personId, reason: '搬走了' })
const request = async (id: string) => (await cloud.admin.get<StoredRequest>('householdRequests', id))!
async function said(who: string, id: string, ...how: [Parameters<typeof decide>[3], string?]) {
  const answer = valueOf(await decide(cloud, who, id, ...how))
  await cloud.settled()
  return answer.state
}
const representative = async () => (await householdDoc(cloud, one)).representativeId ?? null
const belongs = async (id: string) => (await personDoc(cloud, id)).householdId ?? null
/** The people of a household who have one name. */
const named = (householdId: string, name: string) =>
  storedDocs<Person>('persons').filter((one) => one.householdId === householdId && one.name === name)

describe('a change that was agreed keeps its 30 days', () => {
  beforeEach(() => cloud.admin.set('households', one, { representativeId: resident }))

  it('whatever is asked after it: asking again and taking that back wipes nothing', async () => {
    const { requestId: first } = valueOf(await represent('a.resident', neighbor))
    await said('a.neighbor', first, 'confirm')
    await said('a.resident', first, 'object', '没人问过我')
    const { requestId: again } = valueOf(await represent('a.neighbor', neighbor))
    expect(again).not.toBe(first)
    expect(await said('a.neighbor', again, 'withdraw')).toBe('withdrawn')
    expect(await request(first)).toMatchObject({ state: 'confirmed', objection: { text: '没人问过我' } })
    expect(await said('a.member', first, 'undo', '两口子又商量过')).toBe('undone')
    expect(await representative()).toBe(resident)
  })

  it('and is undone after what was changed later, the last first', async () => {
    const { requestId: first } = valueOf(await represent('a.resident', neighbor))
    await said('a.neighbor', first, 'confirm')
    const { requestId: second } = valueOf(await represent('a.neighbor', resident))
    await said('a.member', second, 'confirm')
    expect(await representative()).toBe(resident)
    expect(errorOf(await decide(cloud, 'a.member', first, 'undo', '弄错了'))).toBe('UNDO_MOVED')
    await said('a.officer', second, 'undo', '弄错了')
    expect(await representative()).toBe(neighbor)
    await said('a.member', first, 'undo', '弄错了')
    expect(await representative()).toBe(resident)
  })

  it('asked by one act twice is asked once, also after something else was asked', async () => {
    const act = freshId()
    const first = valueOf(await represent('a.resident', neighbor, { act }))
    await said('a.neighbor', first.requestId, 'confirm')
    const second = valueOf(await represent('a.neighbor', resident))
    expect(valueOf(await represent('a.resident', neighbor, { act }))).toEqual(first)
    expect(storedDocs('householdRequests')).toHaveLength(2)
    await said('a.neighbor', second.requestId, 'withdraw')
  })
})

describe('a request that can hold no more', () => {
  it('makes room for a new one', async () => {
    valueOf(await represent('a.resident', neighbor))
    expect(errorOf(await represent('a.officer', resident, { reason: '电话里说好的' }))).toBe('REQUEST_OPEN')
    await cloud.admin.set('households', one, { representativeId: neighbor })
    const { requestId } = valueOf(await represent('a.officer', resident, { reason: '电话里说好的' }))
    expect(await said('a.member', requestId, 'confirm')).toBe('confirmed')
    expect(await representative()).toBe(resident)
  })
})

describe('whoever agreed to leave', () => {
  it('by oneself is not put back without their own word', async () => {
    const { requestId: id } = valueOf(await remove('a.neighbor', neighbor))
    await cloud.settled()
    for (const who of ['a.member', 'a.officer'])
      expect([who, errorOf(await decide(cloud, who, id, 'undo', '回来吧'))]).toEqual([who, 'NOT_FOUND'])
    await said('a.neighbor', id, 'object', '我又搬回来了')
    expect((await waitsFor(cloud, 'a.member')).get(id)).toEqual(['undo', 'keep'])
    await said('a.member', id, 'undo', '她回来了')
    expect(await belongs(neighbor)).toBe(one)
  })

  it('by their yes to another neither', async () => {
    await cloud.admin.set('households', one, { representativeId: resident })
    const { requestId: id } = valueOf(await remove('a.resident', neighbor))
    await said('a.neighbor', id, 'confirm')
    expect(errorOf(await decide(cloud, 'a.officer', id, 'undo', '回来吧'))).toBe('NOT_FOUND')
    await said('a.neighbor', id, 'object', '我又搬回来了')
    await said('a.officer', id, 'undo', '她回来了')
    expect(await belongs(neighbor)).toBe(one)
  })
})

describe('an undone removal', () => {
  it('ends what the person waited for elsewhere', async () => {
    const { requestId: id } = valueOf(await remove('a.officer', neighbor))
    await said('a.member', id, 'confirm')
    const code = await codeOf(cloud, two)
    valueOf(await cloud.call('a.neighbor', 'household.join', { code, who: { personId: neighbor } }))
    await cloud.settled()
    const { requestId: waiting } = (await personDoc(cloud, neighbor)).joining!
    await said('a.officer', id, 'undo', '弄错了')
    expect(await belongs(neighbor)).toBe(one)
    expect(await request(waiting)).toMatchObject({ state: 'withdrawn', waits: false, alarmKey: null })
    expect((await waitsFor(cloud, 'a.officer')).has(waiting)).toBe(false)
  })

  it('restores who came to speak for the household while it was asked', async () => {
    const { requestId: id } = valueOf(await remove('a.officer', neighbor))
    const { requestId: naming } = valueOf(await represent('a.resident', neighbor))
    await said('a.member', naming, 'confirm')
    await said('a.officer2', id, 'confirm')
    expect(await representative()).toBeNull()
    await said('a.member', id, 'undo', '她还住在这里')
    expect(await representative()).toBe(neighbor)
  })
})

describe('somebody whom it does not concern', () => {
  it('is not the representative who is replaced: the town is asked', async () => {
    const { id: home } = await household(cloud, ['钱老实', '钱小'])
    await cloud.admin.set('persons', personIdOf('a.officer2'), { posts: [], postKeys: [] })
    await cloud.admin.set('households', home, { representativeId: `${home}-0` })
    await cloud.admin.set('persons', `${home}-0`, { openid: 'o-honest' })
    const naming = { householdId: home, reason: '电话里说好的' }
    const { requestId: id } = valueOf(await represent('a.officer', `${home}-1`, naming))
    await cloud.settled()
    expect((await waitsFor(cloud, 'town.office')).get(id)).toEqual(['confirm', 'decline'])
  })

  it('is asked above although the instance died once the clock had rung', async () => {
    const { requestId } = await newcomer(cloud, one, '周等等')
    const { at } = await request(requestId)
    const day = (days: number) => new Date(at.getTime() + days * 86_400_000 + 1000)
    await fireDueTimer(requestId, day(3))
    let saved = false
    setGate((action, name) => {
      if (saved) return Promise.reject(new Error('the instance died'))
      saved = name === 'householdRequests' && /update/.test(action)
      return Promise.resolve()
    })
    await fireDueTimer(requestId, day(7)).catch(() => undefined)
    setGate()
    await fireDueTimer(requestId, day(7))
    await runEffects('householdRequests', await request(requestId))
    expect((await waitsFor(cloud, 'town.office')).get(requestId)).toEqual(['confirm', 'decline'])
  })
})

describe('one name in a household is one person’s', () => {
  it('where two newcomers of it are confirmed by two people at once', async () => {
    const first = await newcomer(cloud, one, '周同名')
    const second = await newcomer(cloud, one, '周同名')
    await Promise.all([
      decide(cloud, 'a.member', first.requestId, 'confirm'),
      decide(cloud, 'a.officer', second.requestId, 'confirm')
    ])
    await cloud.settled()
    expect(named(one, '周同名')).toHaveLength(1)
    for (const { personId } of [first, second])
      expect(await personDoc(cloud, personId)).not.toHaveProperty('joining')
  })

  it('where one is put back and a newcomer of it is confirmed at once', async () => {
    const { requestId: gone } = valueOf(await remove('a.officer', neighbor))
    await said('a.member', gone, 'confirm')
    const { name } = await personDoc(cloud, neighbor)
    const { requestId } = await newcomer(cloud, one, name)
    await Promise.all([
      decide(cloud, 'a.member', gone, 'undo', '弄错了'),
      decide(cloud, 'a.officer', requestId, 'confirm')
    ])
    await cloud.settled()
    expect(named(one, name)).toHaveLength(1)
  })

  it.each([0, 5, 10, 15, 20])('where one is put on file and one confirmed at once (%s)', async (steps) => {
    const { requestId } = await newcomer(cloud, one, '周同名')
    const adding = cloud.call('a.member', 'household.add', {
      id: freshId('person'),
      householdId: one,
      name: '周同名'
    })
    for (let step = 0; step < steps; step += 1) await Promise.resolve()
    await Promise.all([adding, decide(cloud, 'a.officer', requestId, 'confirm')])
    await cloud.settled()
    expect(named(one, '周同名')).toHaveLength(1)
  })
})
