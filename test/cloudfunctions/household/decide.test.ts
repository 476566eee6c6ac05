import { fireDueTimer } from '../../../cloudfunctions/domain/household/requests/fireDueTimer'
import { runEffects } from '../../../cloudfunctions/domain/household/runEffects'
import type { StoredRequest } from '../../../cloudfunctions/domain/household/requests/stored'
import { freshId } from '../../support/ids'
import { memoryTestCloud } from '../../support/memoryTestCloud'
import { errorOf, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import {
  decide,
  household,
  householdDoc,
  neighbor,
  newcomer,
  one,
  personDoc,
  resident,
  toldTo,
  waitsFor
} from './support'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

let cloud: TestCloud
beforeEach(async () => {
  cloud = await memoryTestCloud()
})

const two = 'household-a-two'
const represent = async (who: string, personId: string, reason?: string, householdId = one) =>
  valueOf(
    await cloud.call(who, 'household.represent', {
      act: freshId(),
      householdId,
      personId,
      ...(reason && { reason })
    })
  ).requestId
const remove = async (who: string, personId: string, householdId = one) =>
  valueOf(
    await cloud.call(who, 'household.remove', { act: freshId(), householdId, personId, reason: '搬走了' })
  ).requestId
const request = async (id: string) => (await cloud.admin.get<StoredRequest>('householdRequests', id))!
const said = async (who: string, id: string, decision: Parameters<typeof decide>[3], reason?: string) => {
  const answer = valueOf(await decide(cloud, who, id, decision, reason))
  await cloud.settled()
  return answer.state
}
const representative = async () => (await householdDoc(cloud, one)).representativeId ?? null
const belongs = async (id: string) => (await personDoc(cloud, id)).householdId ?? null
/** What the timer does on that day. */
async function onDay(id: string, days: number) {
  const { at } = await request(id)
  await fireDueTimer(id, new Date(at.getTime() + days * 86_400_000 + 1000))
  await runEffects('householdRequests', await request(id))
  await cloud.settled()
}

describe('naming a representative', () => {
  it('takes a second person’s yes; who asked is never both voices', async () => {
    const id = await represent('a.resident', resident)
    await cloud.settled()
    expect(await representative()).toBeNull()
    expect(errorOf(await decide(cloud, 'a.resident', id, 'confirm'))).toBe('ACT_NOT_NOW')
    expect(errorOf(await decide(cloud, 'a.neighbor', id, 'confirm'))).toBe('NOT_FOUND')
    expect(await said('a.member', id, 'confirm')).toBe('confirmed')
    expect(await representative()).toBe(resident)
  })

  it('by an officer is not confirmed by that officer, but by another, the member or the one named', async () => {
    for (const second of ['a.officer2', 'a.member', 'a.neighbor']) {
      cloud = await memoryTestCloud()
      const id = await represent('a.officer', neighbor, '电话里说好的')
      expect(errorOf(await decide(cloud, 'a.officer', id, 'confirm'))).toBe('ACT_NOT_NOW')
      await said(second, id, 'confirm')
      expect([second, await representative()]).toEqual([second, neighbor])
    }
  })

  it('is told to everybody of the household, the member and the officers, and stays in their inboxes', async () => {
    const id = await represent('a.resident', neighbor)
    await said('a.neighbor', id, 'confirm')
    for (const who of ['a.resident', 'a.hub', 'a.member', 'a.officer', 'a.officer2'])
      expect([who, await toldTo(cloud, who)]).toEqual([
        who,
        expect.arrayContaining(['吴桂芳同意了：吴桂芳当户代表。'])
      ])
    expect(await toldTo(cloud, 'a.loner')).toEqual([])
    expect(await toldTo(cloud, 'b.officer')).toEqual([])
  })

  it('is undone within 30 days to exactly who spoke before, by the member or an officer', async () => {
    await cloud.admin.set('households', one, { representativeId: resident })
    const id = await represent('a.resident', neighbor)
    await said('a.neighbor', id, 'confirm')
    // Who spoke before says so; they do not take it back by themselves.
    expect(errorOf(await decide(cloud, 'a.resident', id, 'undo', '说错了'))).toBe('ACT_NOT_NOW')
    await said('a.resident', id, 'object', '没人问过我')
    expect((await waitsFor(cloud, 'a.member')).get(id)).toEqual(['undo', 'keep'])
    await said('a.member', id, 'undo', '两口子又商量过')
    expect(await representative()).toBe(resident)
    expect((await request(id)).state).toBe('undone')
  })

  it('undone where nobody spoke before leaves nobody', async () => {
    const id = await represent('a.resident', resident)
    await said('a.officer', id, 'confirm')
    await said('a.officer2', id, 'undo', '弄错了')
    expect(await representative()).toBeNull()
  })

  it('asked by two at once waits once; the other is told to answer that one', async () => {
    const asking = (who: string, personId: string) =>
      cloud.call(who, 'household.represent', { act: freshId(), householdId: one, personId })
    const answers = await Promise.all([asking('a.resident', resident), asking('a.neighbor', neighbor)])
    expect(answers.map((answer) => (answer.ok ? 'asked' : answer.error.name)).sort()).toEqual([
      'REQUEST_OPEN',
      'asked'
    ])
  })

  it('is not confirmed once somebody else speaks or the named one left', async () => {
    const id = await represent('a.resident', neighbor)
    await cloud.admin.set('households', one, { representativeId: resident })
    expect(errorOf(await decide(cloud, 'a.neighbor', id, 'confirm'))).toBe('STALE')
    await cloud.admin.set('households', one, { representativeId: null })
    await cloud.admin.set('persons', neighbor, { householdId: null })
    expect(errorOf(await decide(cloud, 'a.member', id, 'confirm'))).toBe('STALE')
  })
})

describe('taking somebody out of a household', () => {
  beforeEach(() => cloud.admin.set('households', one, { representativeId: resident }))

  it('by the representative takes the yes of the one concerned, the member or an officer', async () => {
    for (const second of ['a.neighbor', 'a.member', 'a.officer']) {
      cloud = await memoryTestCloud()
      await cloud.admin.set('households', one, { representativeId: resident })
      const id = await remove('a.resident', neighbor)
      await cloud.settled()
      expect(await belongs(neighbor)).toBe(one)
      expect(errorOf(await decide(cloud, 'a.resident', id, 'confirm'))).toBe('ACT_NOT_NOW')
      expect(errorOf(await decide(cloud, 'a.hub', id, 'confirm'))).toBe('NOT_FOUND')
      await said(second, id, 'confirm')
      expect([second, await belongs(neighbor)]).toEqual([second, null])
    }
  })

  it('stays in every inbox it was told to, that of who was taken out as well', async () => {
    const id = await remove('a.resident', neighbor)
    await said('a.member', id, 'confirm')
    expect(errorOf(await cloud.call('a.neighbor', 'household.read', { householdId: one }))).toBe('NOT_FOUND')
    const asked = '周小满提出把吴桂芳从这一户移出。原因：搬走了。要另一个人同意才算。'
    const done = '陈立秋同意了：把吴桂芳移出这一户。原因：搬走了。'
    // Both may have been told within one millisecond.
    for (const who of ['a.neighbor', 'a.hub', 'a.officer', 'a.officer2'])
      expect([who, (await toldTo(cloud, who)).sort()]).toEqual([who, [done, asked].sort()])
  })

  it('is objected to by who it is about, and undone to exactly what was', async () => {
    const before = await personDoc(cloud, resident)
    const id = await remove('a.officer', resident)
    await said('a.resident', id, 'object', '我没有搬走')
    expect(errorOf(await decide(cloud, 'a.resident', id, 'decline', '不'))).toBe('ACT_NOT_NOW')
    await said('a.officer2', id, 'confirm')
    expect(await representative()).toBeNull()
    expect((await waitsFor(cloud, 'a.resident')).get(id)).toEqual(['object'])
    await said('a.resident', id, 'object', '我还住在这里')
    // Neither the one concerned nor the one who asked says that it stays.
    expect(errorOf(await decide(cloud, 'a.resident', id, 'undo', '我的'))).toBe('ACT_NOT_NOW')
    expect(errorOf(await decide(cloud, 'a.officer', id, 'keep', '就这样'))).toBe('ACT_NOT_NOW')
    await said('a.member', id, 'undo', '他还住在这里')
    const { householdId, linkedMember, path, home } = await personDoc(cloud, resident)
    expect({ householdId, path, home }).toEqual({
      householdId: before.householdId,
      path: before.path,
      home: before.home
    })
    expect(linkedMember?.id).toBe(personIdOf('a.member'))
    expect(await representative()).toBe(resident)
  })

  it('is not undone once they belong elsewhere', async () => {
    const id = await remove('a.resident', neighbor)
    await said('a.member', id, 'confirm')
    await cloud.admin.set('persons', neighbor, { householdId: two })
    expect(errorOf(await decide(cloud, 'a.officer', id, 'undo', '回来了'))).toBe('UNDO_MOVED')
  })

  it('by oneself holds at once, is told, and can be undone', async () => {
    const id = await remove('a.neighbor', neighbor)
    await cloud.settled()
    expect(await belongs(neighbor)).toBeNull()
    expect(await toldTo(cloud, 'a.resident')).toEqual(['吴桂芳不在这一户了。原因：搬走了'])
    // Only once they say themselves that they come back.
    expect(errorOf(await decide(cloud, 'a.member', id, 'undo', '点错了'))).toBe('NOT_FOUND')
    await said('a.neighbor', id, 'object', '点错了')
    expect((await toldTo(cloud, 'a.resident'))[0]).toBe(
      '吴桂芳想回到这一户。原因：点错了。请看一看要不要改回去。'
    )
    await said('a.member', id, 'undo', '点错了')
    expect(await belongs(neighbor)).toBe(one)
  })

  it('tells nobody who has no part in it that there is a request', async () => {
    const id = await remove('a.resident', neighbor)
    for (const who of ['a.loner', 'a.handler', 'b.officer', 'b.member', 'town.office'])
      for (const decision of ['confirm', 'decline', 'undo', 'object', 'keep'] as const)
        expect([who, errorOf(await decide(cloud, who, id, decision, '看看'))]).toEqual([who, 'NOT_FOUND'])
  })
})

describe('what nobody answers', () => {
  it('is reminded of, then goes to the office above, which confirms it', async () => {
    const { who, requestId } = await newcomer(cloud, one, '周等等')
    const [asked] = await toldTo(cloud, 'a.member')
    await onDay(requestId, 1)
    expect((await toldTo(cloud, 'a.member'))[0]).toBe(asked)
    await onDay(requestId, 3)
    expect((await toldTo(cloud, 'a.member'))[0]).toBe('还等着您点头，已经 3 天了：周等等登记在这一户。')
    expect((await waitsFor(cloud, 'town.office')).size).toBe(0)
    await onDay(requestId, 7)
    expect(await toldTo(cloud, 'town.office')).toEqual([
      '石桥村一户的一件事村里没有人能答复，请您看看：周等等登记在这一户。'
    ])
    expect((await waitsFor(cloud, 'town.office')).get(requestId)).toEqual(['confirm', 'decline'])
    await said('town.office', requestId, 'confirm')
    expect(valueOf(await cloud.call(who, 'account.me', {})).household?.id).toBe(one)
  })

  it('is over after 30 days, and everybody is told; nothing changed', async () => {
    const { who, requestId } = await newcomer(cloud, one, '周等等')
    for (const day of [3, 7, 30]) await onDay(requestId, day)
    expect((await request(requestId)).state).toBe('expired')
    expect((await toldTo(cloud, who))[0]).toMatch(/^您的登记一直没有人答复，已经过期/)
    expect(valueOf(await cloud.call(who, 'account.me', {}))).not.toHaveProperty('waiting')
    expect((await toldTo(cloud, 'a.officer'))[0]).toMatch(/^一直没有人答复，这一条过期了/)
  })

  it('as an objection is reminded of too, goes above, and at last who objected is told whom to call', async () => {
    await cloud.admin.set('households', one, { representativeId: resident })
    const id = await remove('a.resident', neighbor)
    await said('a.member', id, 'confirm')
    await said('a.neighbor', id, 'object', '我没有搬走')
    for (const day of [4, 8]) await onDay(id, day)
    expect((await waitsFor(cloud, 'town.office')).get(id)).toEqual(['undo', 'keep'])
    await onDay(id, 31)
    expect((await toldTo(cloud, 'a.neighbor'))[0]).toMatch(/请打村里的电话说/)
  })
})

describe('somebody can always answer whom it does not concern', () => {
  it('where the village’s only officer is the one concerned and there is no member, the town does', async () => {
    const { id: home } = await household(cloud, ['钱老实'])
    await cloud.admin.set('persons', personIdOf('a.officer2'), { posts: [], postKeys: [] })
    await cloud.admin.set('persons', personIdOf('a.officer'), { householdId: home })
    await cloud.admin.set('households', home, { representativeId: `${home}-0` })
    await cloud.admin.set('persons', `${home}-0`, { openid: 'o-honest' })
    const id = await remove('honest', personIdOf('a.officer'), home)
    await cloud.settled()
    expect((await waitsFor(cloud, 'a.officer')).get(id)).toEqual(['confirm', 'object'])
    expect((await waitsFor(cloud, 'town.office')).get(id)).toEqual(['confirm', 'decline'])
  })

  it('where the officer who asks is the only one and nobody concerned has a WeChat, the town does', async () => {
    const { id: home } = await household(cloud, ['钱老实'])
    await cloud.admin.set('persons', personIdOf('a.officer2'), { posts: [], postKeys: [] })
    const id = await remove('a.officer', `${home}-0`, home)
    await cloud.settled()
    expect(errorOf(await decide(cloud, 'a.officer', id, 'confirm'))).toBe('ACT_NOT_NOW')
    expect(await said('town.office', id, 'confirm')).toBe('confirmed')
  })

  it('where no office above has anybody, an administrator does', async () => {
    const { id: home } = await household(cloud, ['钱老实'])
    for (const who of ['a.officer2', 'town.office', 'county.office'] as const)
      await cloud.admin.set('persons', personIdOf(who), { posts: [], postKeys: [] })
    const id = await remove('a.officer', `${home}-0`, home)
    await cloud.settled()
    expect((await request(id)).above).toBeDefined()
    expect((await waitsFor(cloud, 'town.admin')).get(id)).toEqual(['confirm', 'decline'])
  })
})
