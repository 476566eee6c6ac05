import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import { household, one, personDoc, wechat } from './support'

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
    const { phone } = await personDoc(cloud, personIdOf('a.officer'))
    const answer = await add('a.member', '周重号', { phone: phone! })
    expect(errorOf(answer)).toBe('PHONE_TAKEN')
    expect(JSON.stringify(answer)).not.toMatch(/p-a-officer|李建国/)
    for (const same of ['周小满', '周\u200b小满', '周 小满', '\u202e周小\u2060满', '周·小满'])
      expect([same, errorOf(await add('a.member', same))]).toEqual([same, 'NAME_ON_ROSTER'])
  })

  it('sent again answers the same, also once who was added has left; the same by another hand is refused', async () => {
    const id = freshId('person')
    const answers = await Promise.all([1, 2, 3].map(() => add('a.member', '周三次', { id })))
    const [first] = answers.map(valueOf)
    for (const answer of answers) expect(valueOf(answer)).toEqual(first)
    expect(valueOf(await add('a.member', '周三次', { id }))).toEqual(first)
    expect(errorOf(await add('a.officer', '周三次', { id }))).toBe('NAME_ON_ROSTER')
    expect(errorOf(await add('a.member', '周三次'))).toBe('NAME_ON_ROSTER')
    await cloud.admin.set('persons', first!.personId, { householdId: null })
    expect(valueOf(await add('a.member', '周三次', { id }))).toEqual(first)
  })

  it('lets nobody choose the id of a person: a household’s messages would go to who took its id', async () => {
    const { personId } = valueOf(await add('a.member', '周择号', { id: one.padEnd(20, '0') }))
    expect(personId).not.toContain(one)
  })

  it('puts one number on file once where two households add it at the same moment', async () => {
    for (let round = 0; round < 4; round += 1) {
      const phone = `1396666000${round}`
      const homes = await Promise.all([0, 1, 2].map((at) => household(cloud, [`郑户主${round}${at}`])))
      const answers = await Promise.all(
        homes.map(({ id }) =>
          cloud.call('a.officer', 'household.add', {
            id: freshId('person'),
            householdId: id,
            name: '郑一号',
            phone
          })
        )
      )
      expect(answers.map((answer) => (answer.ok ? 'in' : answer.error.name)).sort()).toEqual([
        'PHONE_TAKEN',
        'PHONE_TAKEN',
        'in'
      ])
      const persons = await cloud.admin.all<{ phone?: string }>('persons')
      expect(persons.filter((one) => one.phone === phone)).toHaveLength(1)
    }
  })

  it('puts one of two on file who are given one name at the same moment, whoever adds them and however', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id, people } = await household(cloud, [`吴户主${round}`])
      const named = (who: string, name: string) =>
        cloud.call(who, 'household.add', { id: freshId('person'), householdId: id, name })
      const answers = await Promise.all([
        named('a.officer', '吴同名'),
        named('a.officer', '吴 同名'),
        named('a.officer2', '吴同名')
      ])
      expect(answers.map((answer) => (answer.ok ? 'in' : answer.error.name)).sort()).toEqual([
        'NAME_ON_ROSTER',
        'NAME_ON_ROSTER',
        'in'
      ])
      const persons = await cloud.admin.all<{ householdId?: string }>('persons')
      expect(persons.filter(({ householdId }) => householdId === id)).toHaveLength(people.length + 1)
    }
  })

  it('puts another one of a name on file once who had it moved away, who stays who they are', async () => {
    const first = valueOf(await add('a.member', '周搬走'))
    await cloud.admin.set('persons', first.personId, { householdId: null })
    const second = valueOf(await add('a.member', '周搬走'))
    expect(second.personId).not.toBe(first.personId)
    expect((await personDoc(cloud, first.personId)).householdId).toBeNull()
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

  it.each([
    ['id', 'short'],
    ['name', ' \t'],
    ['name', '名'.repeat(21)],
    ['phone', '12345'],
    ['phone', '+86 138'],
    ['householdId', null]
  ])('names %s in a wrong shape', async (field, value) => {
    const before = (await cloud.admin.all('persons')).length
    const input = { id: freshId('person'), householdId: one, name: '周不成', [field]: value }
    expect(await cloud.callRaw('a.member', 'household.add', input)).toMatchObject({
      error: { fields: { [field]: expect.any(String) } }
    })
    expect(await cloud.admin.all('persons')).toHaveLength(before)
  })
})
