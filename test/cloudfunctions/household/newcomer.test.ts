import { freshId } from '../../support/ids'
import { memoryTestCloud } from '../../support/memoryTestCloud'
import { errorOf, valueOf, type TestCloud } from '../../support/startTestCloud'
import { openidOf, personIdOf } from '../../support/world'
import {
  codeOf,
  decide,
  household,
  neighbor,
  newcomer,
  one,
  personDoc,
  resident,
  toldTo,
  waitsFor,
  wechat
} from './support'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

let cloud: TestCloud
beforeEach(async () => {
  cloud = await memoryTestCloud()
})

const strip = (who: string, code: string, name = '周冒充') =>
  cloud.call(who, 'household.join', { code, who: { name } })

describe('a stranger with a printed strip', () => {
  it('sees nothing of the household and takes nothing over', async () => {
    const code = await codeOf(cloud, one)
    const stranger = wechat()
    const joined = valueOf(await strip(stranger, code))
    await cloud.settled()
    expect(joined).toMatchObject({ householdId: null, representativeMissing: false })
    for (const householdId of [undefined, one])
      expect(errorOf(await cloud.call(stranger, 'household.read', householdId ? { householdId } : {}))).toBe(
        'NOT_FOUND'
      )
    const naming = { act: freshId(), householdId: one, personId: joined.personId }
    expect(errorOf(await cloud.call(stranger, 'household.represent', naming))).toBe('NOT_FOUND')
    const removing = { act: freshId(), householdId: one, personId: resident, reason: '搬走了' }
    expect(errorOf(await cloud.call(stranger, 'household.remove', removing))).toBe('NOT_FOUND')
    expect(valueOf(await cloud.call(stranger, 'account.me', {}))).toMatchObject({
      household: null,
      waiting: { office: { name: '石桥村村委会', phone: '0939-1000001' } }
    })
    // Not even who of it has not registered yet, which the strip showed before.
    expect(valueOf(await cloud.call(stranger, 'household.open', { code })).people).toEqual([])
    for (const method of [
      'link.home',
      'group.list',
      'matter.mine',
      'household.requests',
      'matter.shared'
    ] as const)
      expect(JSON.stringify(await cloud.call(stranger, method, {} as never))).not.toMatch(
        /周小满|吴桂芳|陈立秋|石桥村一户|household-a-one/
      )
  })

  it('is on no list of the village, so that nobody takes them for who they say they are', async () => {
    const { personId } = await newcomer(cloud, one, '李建国', '13911110009')
    for (const text of ['李建国', '13911110009']) {
      const { rows } = valueOf(await cloud.call('town.admin', 'organization.find', { text }))
      expect(rows.map(({ id }) => id)).not.toContain(personId)
    }
    const granting = { act: freshId(), personId, nodeId: 'village-a', role: 'officer' as const }
    expect(errorOf(await cloud.call('town.admin', 'organization.grant', granting))).toBe('NOT_FOUND')
  })

  it('reports a concern of their own meanwhile, which goes to the village', async () => {
    const { who, personId } = await newcomer(cloud, one, '周新来')
    const id = freshId('matter')
    valueOf(await cloud.call(who, 'matter.submit', { id, text: '村口路灯坏了' }))
    await cloud.settled()
    expect(await cloud.admin.get('matters', id)).toMatchObject({
      path: ['county-1', 'town-1', 'village-a', 'grid-a1'],
      office: { id: 'village-a' },
      asker: { id: personId }
    })
    expect(valueOf(await cloud.call(who, 'matter.mine', {})).rows).toHaveLength(1)
  })
})

describe('a newcomer', () => {
  it.each(['a.member', 'a.officer', 'a.officer2'])('belongs once %s says yes', async (second) => {
    const { who, personId, requestId } = await newcomer(cloud, one, '周新媳', '13911110001')
    expect(await personDoc(cloud, personId)).toMatchObject({ path: [], openid: openidOf(who) })
    expect((await personDoc(cloud, personId)).phone).toBeUndefined()
    expect((await waitsFor(cloud, second)).get(requestId)).toEqual(['confirm', 'decline'])
    expect(await toldTo(cloud, second)).toContain(
      '周新媳用邀请码登记，说是这一户新来的。认识他、确实是这一户的，请点「同意」。'
    )
    valueOf(await decide(cloud, second, requestId, 'confirm'))
    await cloud.settled()
    const person = await personDoc(cloud, personId)
    expect(person).toMatchObject({
      householdId: one,
      phone: '13911110001',
      path: ['county-1', 'town-1', 'village-a', 'grid-a1'],
      linkedMember: { id: personIdOf('a.member') }
    })
    expect(person.joining).toBeUndefined()
    expect(valueOf(await cloud.call(who, 'household.read', {})).name).toBe('石桥村一户')
    expect(await toldTo(cloud, who)).toEqual(['您的登记有人同意了，现在可以看到您家的事。'])
    expect([...(await waitsFor(cloud, second)).keys()]).toEqual([])
  })

  it('belongs once the present representative says yes', async () => {
    await cloud.admin.set('households', one, { representativeId: neighbor })
    const { who, requestId } = await newcomer(cloud, one, '周新媳')
    expect((await waitsFor(cloud, 'a.neighbor')).get(requestId)).toEqual(['confirm', 'decline'])
    valueOf(await decide(cloud, 'a.neighbor', requestId, 'confirm'))
    await cloud.settled()
    expect(valueOf(await cloud.call(who, 'account.me', {})).household?.id).toBe(one)
  })

  it('is confirmed by nobody else: not by themselves, a mere resident, the hub, another village', async () => {
    const { who, requestId } = await newcomer(cloud, one, '周新媳')
    for (const other of ['a.resident', 'a.hub', 'a.loner', 'b.officer', 'town.office', 'a.handler'])
      expect([other, errorOf(await decide(cloud, other, requestId, 'confirm'))]).toEqual([other, 'NOT_FOUND'])
    expect(errorOf(await decide(cloud, who, requestId, 'confirm'))).toBe('ACT_NOT_NOW')
    expect(errorOf(await decide(cloud, wechat(), requestId, 'confirm'))).toBe('UNKNOWN_CALLER')
  })

  it('who is declined with a reason is told it, without a name of the household, and may ask again', async () => {
    const { who, personId, requestId } = await newcomer(cloud, one, '周新媳')
    expect(errorOf(await decide(cloud, 'a.member', requestId, 'decline'))).toBe('REASON_NEEDED')
    valueOf(await decide(cloud, 'a.member', requestId, 'decline', '不认识这个人'))
    await cloud.settled()
    expect(await toldTo(cloud, who)).toEqual([
      '您的登记没有得到同意。原因：不认识这个人。要是弄错了，请打村里的电话。'
    ])
    expect(valueOf(await cloud.call(who, 'account.me', {})).waiting).toBeUndefined()
    const again = valueOf(await strip(who, await codeOf(cloud, one), '周新媳'))
    expect(again).toMatchObject({ personId, householdId: null })
    await cloud.settled()
    valueOf(await decide(cloud, 'a.officer', requestId, 'confirm'))
    await cloud.settled()
    expect((await personDoc(cloud, personId)).householdId).toBe(one)
  })

  it('who takes it back waits no more and may join elsewhere; until then not', async () => {
    const { who, requestId } = await newcomer(cloud, one, '周改口')
    const { id } = await household(cloud, ['钱家'])
    const code = await codeOf(cloud, id)
    const me = valueOf(await cloud.call(who, 'household.open', { code })).you!
    const elsewhere = () => cloud.call(who, 'household.join', { code, who: { personId: me.id } })
    expect(errorOf(await elsewhere())).toBe('JOIN_WAITING')
    valueOf(await decide(cloud, who, requestId, 'withdraw'))
    await cloud.settled()
    expect(errorOf(await decide(cloud, 'a.member', requestId, 'confirm'))).toBe('NOT_FOUND')
    expect(valueOf(await elsewhere()).householdId).toBeNull()
  })

  it('of a fresh household with nobody and no member is confirmed by an officer', async () => {
    const { id } = await household(cloud, [])
    const { who, requestId } = await newcomer(cloud, id, '钱头一个')
    valueOf(await decide(cloud, 'a.officer', requestId, 'confirm'))
    await cloud.settled()
    expect(valueOf(await cloud.call(who, 'household.read', {})).people).toMatchObject([{ name: '钱头一个' }])
  })

  it('who is on file without a household waits as well: also who was taken out of this one', async () => {
    const code = await codeOf(cloud, one)
    const who = { personId: personIdOf('a.homeless') }
    const joined = valueOf(await cloud.call('a.homeless', 'household.join', { code, who }))
    expect(joined.householdId).toBeNull()
    expect(errorOf(await cloud.call('a.homeless', 'household.read', { householdId: one }))).toBe('NOT_FOUND')
  })

  it('whose name somebody else has by now is not confirmed, but told to pick themselves', async () => {
    const { requestId } = await newcomer(cloud, one, '周同名')
    valueOf(
      await cloud.call('a.member', 'household.add', {
        id: freshId('person'),
        householdId: one,
        name: '周同 名'
      })
    )
    await cloud.settled()
    expect(errorOf(await decide(cloud, 'a.member', requestId, 'confirm'))).toBe('NAME_ON_ROSTER')
  })

  it('whose number became somebody else’s comes in without it, and is told so', async () => {
    const phone = '13911110077'
    const { who, personId, requestId } = await newcomer(cloud, one, '周撞号', phone)
    const adding = { id: freshId('person'), householdId: 'household-a-two', name: '郑撞号', phone }
    valueOf(await cloud.call('a.officer', 'household.add', adding))
    valueOf(await decide(cloud, 'a.member', requestId, 'confirm'))
    await cloud.settled()
    expect((await personDoc(cloud, personId)).phone).toBeUndefined()
    expect((await toldTo(cloud, who)).join()).toContain('已经登记在别人名下')
  })

  it('confirmed twice by one act is confirmed once; by two people at once, once', async () => {
    const { personId, requestId } = await newcomer(cloud, one, '周两下')
    const act = freshId()
    const input = { id: requestId, act, decision: 'confirm' as const }
    const answers = await Promise.all([
      cloud.call('a.member', 'household.decide', input),
      cloud.call('a.member', 'household.decide', input),
      decide(cloud, 'a.officer', requestId, 'confirm')
    ])
    await cloud.settled()
    expect(answers.some(({ ok }) => ok)).toBe(true)
    const { history } = await personDoc(cloud, personId)
    expect(history.filter(({ act: did }) => did === 'join')).toHaveLength(2)
    const request = await cloud.admin.get<{ history: { act: string }[] }>('householdRequests', requestId)
    expect(request!.history.filter(({ act: did }) => did === 'confirm')).toHaveLength(1)
  })
})
