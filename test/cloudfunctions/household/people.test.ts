import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import { household, neighbor, one, personDoc, resident, wechat } from './support'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const add = (who: string, name: string, more: { id?: string; phone?: string } = {}) =>
  cloud.call(who, 'household.add', { id: freshId('person'), householdId: one, name, ...more })

describe('household.add', () => {
  it('puts somebody on file with a code of their own, by which they claim themselves', async () => {
    const { personId, code } = valueOf(await add('a.member', '周小雨'))
    await cloud.settled()
    expect(await personDoc(cloud, personId)).toMatchObject({
      householdId: one,
      linkedMember: { id: personIdOf('a.member') },
      history: [{ act: 'add', by: { id: personIdOf('a.member') } }]
    })
    const who = wechat()
    expect(valueOf(await cloud.call(who, 'account.claim', { code })).personId).toBe(personId)
    expect(valueOf(await cloud.call(who, 'household.read', {})).name).toBe('石桥村一户')
  })

  it('is not for a mere resident, the hub, or another village’s officer', async () => {
    for (const who of ['a.resident', 'a.handler', 'b.officer', 'town.office'])
      expect([who, errorOf(await add(who, '周不该'))]).toEqual([who, 'NOT_FOUND'])
    valueOf(await add('a.officer', '周该'))
  })

  it('names a duplicate phone and a duplicate name, and says nothing of whose they are', async () => {
    const { phone } = await personDoc(cloud, personIdOf('b.officer'))
    const answer = await add('a.member', '周重号', { phone: phone! })
    expect(errorOf(answer)).toBe('PHONE_TAKEN')
    expect(JSON.stringify(answer)).not.toMatch(/p-b-officer|李乙建国/)
    expect(errorOf(await add('a.member', '周小满'))).toBe('NAME_ON_ROSTER')
  })

  it('sent again answers the same; another person under the same id is refused', async () => {
    const id = freshId('person')
    const answers = await Promise.all([1, 2, 3].map(() => add('a.member', '周三次', { id })))
    const [first] = answers.map(valueOf)
    for (const answer of answers) expect(valueOf(answer)).toEqual(first)
    expect(valueOf(await add('a.member', '周三次', { id }))).toEqual(first)
    expect(errorOf(await add('a.member', '周四次', { id }))).toBe('ACT_REUSED')
    expect(errorOf(await add('a.member', '周五次', { id: personIdOf('a.officer') + '-0000000' }))).not.toBe(
      'UNEXPECTED'
    )
  })

  it('stops at what a household can have', async () => {
    const names = Array.from({ length: 30 }, (_none, index) => `人${index}`)
    const { id } = await household(cloud, names)
    const answer = await cloud.call('a.officer', 'household.add', {
      id: freshId('person'),
      householdId: id,
      name: '再来'
    })
    expect(errorOf(answer)).toBe('HOUSEHOLD_FULL')
  })
})

describe('household.remove', () => {
  const remove = (who: string, personId: string, act = freshId()) =>
    cloud.call(who, 'household.remove', { act, householdId: one, personId, reason: '搬走了' })

  it('is for the representative, an officer, and oneself', async () => {
    expect(errorOf(await remove('a.resident', neighbor))).toBe('NOT_FOUND')
    expect(errorOf(await remove('a.member', neighbor))).toBe('NOT_FOUND')
    expect(errorOf(await remove('b.officer', neighbor))).toBe('NOT_FOUND')
    expect(errorOf(await remove('a.officer', personIdOf('a.officer2')))).toBe('PERSON_UNKNOWN')
    const act = freshId()
    const answers = await Promise.all([1, 2].map(() => remove('a.officer', neighbor, act)))
    for (const answer of answers) expect(valueOf(answer)).toEqual({ personId: neighbor })
    await cloud.settled()
    const { history } = await personDoc(cloud, neighbor)
    expect(history.filter(({ act: did }) => did === 'remove')).toMatchObject([
      { reason: '搬走了', by: { id: personIdOf('a.officer') } }
    ])
    // Who was removed hears of it, and sees the household no more.
    const { rows } = valueOf(await cloud.call('a.neighbor', 'account.messages', {}))
    expect(rows[0]?.text).toBe('李建国把吴桂芳从这一户移出。原因：搬走了')
    expect(errorOf(await cloud.call('a.neighbor', 'household.read', { householdId: one }))).toBe('NOT_FOUND')
    expect(errorOf(await remove('a.officer', neighbor))).toBe('PERSON_UNKNOWN')
    valueOf(await remove('a.resident', resident))
  })
})
