import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { openidOf, personIdOf } from '../../support/world'
import { codeOf, decide, household, householdDoc, one, personDoc, toldTo, wechat } from './support'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())
afterEach(() => cloud.emulator.clock.reset())

const join = (who: string, code: string, as: { personId: string } | { name: string; phone?: string }) =>
  cloud.call(who, 'household.join', { code, who: as })
const newcomer = (name: string, phone?: string) => ({ name, ...(phone && { phone }) })
/** Somebody new whom an officer confirms. */
async function comeIn(code: string, name: string) {
  const who = wechat()
  const joined = valueOf(await join(who, code, newcomer(name)))
  await cloud.settled()
  const { waiting } = valueOf(await cloud.call(who, 'account.me', {}))
  valueOf(await decide(cloud, 'a.officer', waiting!.requestId, 'confirm'))
  await cloud.settled()
  return { who, personId: joined.personId }
}
const account = (who: string) => cloud.admin.get<{ personId: string }>('accounts', openidOf(who))

/** A fresh household of two with its code. */
async function invited() {
  const { id, people } = await household(cloud, ['钱老实', '钱小妹'])
  return { id, people, code: await codeOf(cloud, id) }
}

describe('household.join', () => {
  it('ties a WeChat to the person somebody picks, and asks the first for a representative', async () => {
    const { id, people, code } = await invited()
    const who = wechat()
    expect(valueOf(await join(who, code, { personId: people[0]!._id }))).toEqual({
      personId: people[0]!._id,
      name: '钱老实',
      householdId: id,
      representativeMissing: true
    })
    expect((await personDoc(cloud, people[0]!._id)).openid).toBe(openidOf(who))
    expect(valueOf(await cloud.call(who, 'account.me', {})).household?.id).toBe(id)
  })

  it('does not ask for a representative where there is one', async () => {
    const { id, people, code } = await invited()
    const first = wechat()
    valueOf(await join(first, code, { personId: people[0]!._id }))
    const naming = { act: freshId(), householdId: id, personId: people[0]!._id }
    const { requestId } = valueOf(await cloud.call(first, 'household.represent', naming))
    valueOf(await decide(cloud, 'a.officer', requestId, 'confirm'))
    await cloud.settled()
    const answer = valueOf(await join(wechat(), code, { personId: people[1]!._id }))
    expect(answer.representativeMissing).toBe(false)
  })

  it('puts somebody new on file, with the member who is linked', async () => {
    const code = await codeOf(cloud, one)
    const who = wechat()
    const said = newcomer('周新媳', '13911110001')
    const { personId } = valueOf(await join(who, code, said))
    await cloud.settled()
    // The member and the household hear of it.
    for (const reader of ['a.member', 'a.resident'])
      expect(await toldTo(cloud, reader)).toContain(
        '周新媳用邀请码登记，说是这一户新来的。认识他、确实是这一户的，请点「同意」。'
      )
    const { waiting } = valueOf(await cloud.call(who, 'account.me', {}))
    valueOf(await decide(cloud, 'a.member', waiting!.requestId, 'confirm'))
    await cloud.settled()
    expect(await personDoc(cloud, personId)).toMatchObject({
      name: '周新媳',
      phone: '13911110001',
      openid: openidOf(who),
      householdId: one,
      posts: [],
      linkedMember: { id: personIdOf('a.member') }
    })
  })

  it('tells everybody of a household of each who claims, one message each', async () => {
    const { people, code } = await invited()
    const first = wechat()
    valueOf(await join(first, code, { personId: people[0]!._id }))
    valueOf(await join(wechat(), code, { personId: people[1]!._id }))
    await cloud.settled()
    const { rows } = valueOf(await cloud.call(first, 'account.messages', {}))
    expect(rows.map(({ text }) => text)).toEqual(['钱小妹用邀请码登记了。'])
  })

  it('is no claim where a name is typed that stands in the household', async () => {
    const { people, code } = await invited()
    const who = wechat()
    for (const name of ['钱老实', ' 钱 老实 ', '钱　老实'])
      expect(errorOf(await join(who, code, newcomer(name)))).toBe('NAME_ON_ROSTER')
    expect((await personDoc(cloud, people[0]!._id)).openid).toBeUndefined()
    expect(await account(who)).toBeNull()
  })

  it('makes another person of somebody whose name stands elsewhere on the roster', async () => {
    const { code } = await invited()
    const officer = await personDoc(cloud, personIdOf('a.officer'))
    const { personId } = valueOf(await join(wechat(), code, newcomer(officer.name)))
    expect(personId).not.toBe(officer._id)
    expect(await personDoc(cloud, personId)).toMatchObject({ posts: [], postKeys: [], reach: [] })
    expect(await personDoc(cloud, officer._id)).toEqual(officer)
  })

  it('lets nobody choose the id of a person: a household’s messages would go to who took its id', async () => {
    const { id, code } = await invited()
    const as = { id, name: '周冒名' }
    expect(await cloud.callRaw(wechat(), 'household.join', { code, who: as })).toMatchObject({
      error: { name: 'BAD_INPUT' }
    })
  })

  it('lets one of two in who give one name at the same moment; the other is not confirmed', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id, code } = await invited()
      const rivals = [wechat(), wechat()]
      const names = ['钱同名', '钱 同名']
      await Promise.all(rivals.map((who, index) => join(who, code, newcomer(names[index]!))))
      await cloud.settled()
      const { rows } = valueOf(await cloud.call('a.officer', 'household.requests', {}))
      const asked = rows.filter(({ household: home }) => home.id === id)
      const [first, second] = asked.map((one) => one.id)
      valueOf(await decide(cloud, 'a.officer', first!, 'confirm'))
      await cloud.settled()
      if (second) expect(errorOf(await decide(cloud, 'a.officer', second, 'confirm'))).toBe('NAME_ON_ROSTER')
      const persons = await cloud.admin.all<{ householdId?: string }>('persons')
      expect(persons.filter(({ householdId }) => householdId === id)).toHaveLength(3)
    }
  })

  it('lets another one of a name in once who had it moved away, who stays who they are', async () => {
    const { id, code } = await invited()
    const persons = []
    for (let round = 0; round < 3; round += 1) {
      const { who, personId } = await comeIn(code, '钱又来')
      expect(valueOf(await join(who, code, newcomer('钱又来'))).personId).toBe(personId)
      const leaving = { act: freshId(), householdId: id, personId, reason: '搬走了' }
      valueOf(await cloud.call(who, 'household.remove', leaving))
      await cloud.settled()
      persons.push({ who, personId })
    }
    expect(new Set(persons.map(({ personId }) => personId)).size).toBe(3)
    const [first] = persons
    expect(valueOf(await join(first!.who, code, newcomer('钱又来'))).personId).toBe(first!.personId)
  })

  it('tapped four times at once by somebody new is one person and answers the same', async () => {
    const { id, code } = await invited()
    const who = wechat()
    const as = newcomer('钱四下')
    const answers = await Promise.all([1, 2, 3, 4].map(() => join(who, code, as)))
    const [first] = answers.map(valueOf)
    for (const answer of answers) expect(valueOf(answer)).toEqual(first)
    const persons = await cloud.admin.all<{ _id: string; householdId?: string }>('persons')
    // The two of the roster alone: who is new waits.
    expect(persons.filter(({ householdId }) => householdId === id)).toHaveLength(2)
    expect(await account(who)).toMatchObject({ personId: first!.personId })
  })

  it('refuses a phone number that is somebody’s already', async () => {
    const { code } = await invited()
    const { phone } = await personDoc(cloud, personIdOf('a.resident'))
    expect(errorOf(await join(wechat(), code, newcomer('钱新来', phone)))).toBe('PHONE_TAKEN')
  })

  it.each(['a.resident', 'a.officer', 'b.hub'] as const)(
    'refuses picking %s, who is not of the household',
    async (who) => {
      const { code } = await invited()
      const stranger = wechat()
      expect(errorOf(await join(stranger, code, { personId: personIdOf(who) }))).toBe('PERSON_UNKNOWN')
      expect(await account(stranger)).toBeNull()
    }
  )

  it('refuses a code that was renewed, one that ran out, and one that never was', async () => {
    const { id, people, code } = await invited()
    const fresh = await codeOf(cloud, id)
    const as = { personId: people[0]!._id }
    expect(errorOf(await join(wechat(), code, as))).toBe('CODE_UNKNOWN')
    expect(errorOf(await join(wechat(), 'HAAAAAAAAA', as))).toBe('CODE_UNKNOWN')
    expect(errorOf(await join(wechat(), '。', as))).toBe('CODE_UNKNOWN')
    await cloud.emulator.clock.advance(61 * 86_400_000)
    expect(errorOf(await join(wechat(), fresh, as))).toBe('CODE_EXPIRED')
  })

  it('ends guessing after ten codes, opened or joined by, the right one included', async () => {
    const { people, code } = await invited()
    const who = wechat()
    for (let count = 0; count < 5; count += 1) {
      expect(errorOf(await cloud.call(who, 'household.open', { code: `HWRNG${count}` }))).toBe('CODE_UNKNOWN')
      expect(errorOf(await join(who, `HWRNG${count}`, { personId: 'x' }))).toBe('CODE_UNKNOWN')
    }
    expect(errorOf(await cloud.call(who, 'household.open', { code }))).toBe('TOO_MANY_TRIES')
    expect(errorOf(await join(who, code, { personId: people[0]!._id }))).toBe('TOO_MANY_TRIES')
  })

  it('sent again answers the same and writes nothing', async () => {
    const { people, code } = await invited()
    for (const as of [{ personId: people[0]!._id }, newcomer('钱再来')]) {
      const who = wechat()
      const first = await join(who, code, as)
      await cloud.settled()
      const before = await cloud.admin.all('persons')
      expect(await join(who, code, as)).toEqual(first)
      expect(await cloud.admin.all('persons')).toEqual(before)
    }
  })

  it('picked from two phones at the same time, a person is one of them; the other picks again', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { people, code } = await invited()
      const rivals = [wechat(), wechat()]
      const answers = await Promise.all(rivals.map((who) => join(who, code, { personId: people[0]!._id })))
      expect(answers.map((answer) => (answer.ok ? 'won' : answer.error.name)).sort()).toEqual([
        'PERSON_TAKEN',
        'won'
      ])
      const loser = rivals[answers.findIndex((answer) => !answer.ok)]!
      valueOf(await join(loser, code, { personId: people[1]!._id }))
    }
  })

  it('makes one WeChat one person, whatever it says at the same time', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id, people, code } = await invited()
      const who = wechat()
      const answers = await Promise.all([
        join(who, code, { personId: people[0]!._id }),
        join(who, code, { personId: people[1]!._id }),
        join(who, code, newcomer('钱三个'))
      ])
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
      const persons = await cloud.admin.all<{ _id: string; openid?: string; householdId?: string }>('persons')
      expect(persons.filter(({ openid }) => openid === openidOf(who))).toHaveLength(1)
      expect(persons.filter(({ householdId }) => householdId === id).length).toBeLessThanOrEqual(3)
      // Both kinds of codes share the reservation: the same WeChat is nobody else by a code of their own either.
      expect(await account(who)).toMatchObject({
        personId: persons.find(({ openid }) => openid === openidOf(who))!._id
      })
    }
  })

  it('lets somebody without a household in as who they are, and nobody into two households', async () => {
    const { id, people, code } = await invited()
    expect(errorOf(await join('a.resident', code, { personId: personIdOf('a.resident') }))).toBe(
      'OTHER_HOUSEHOLD'
    )
    expect(errorOf(await join('a.homeless', code, { personId: people[0]!._id }))).toBe('ALREADY_CLAIMED')
    valueOf(await join('a.homeless', code, { personId: personIdOf('a.homeless') }))
    await cloud.settled()
    const { waiting } = valueOf(await cloud.call('a.homeless', 'account.me', {}))
    valueOf(await decide(cloud, 'a.officer', waiting!.requestId, 'confirm'))
    await cloud.settled()
    expect(await personDoc(cloud, personIdOf('a.homeless'))).toMatchObject({ householdId: id })
  })

  it('broken off after the reservation is finished by a repetition', async () => {
    const { people, code } = await invited()
    const who = wechat()
    const at = new Date(cloud.emulator.clock.now())
    await cloud.admin.insert('accounts', [{ _id: openidOf(who), personId: people[0]!._id, at } as never])
    valueOf(await join(who, code, { personId: people[0]!._id }))
    expect((await personDoc(cloud, people[0]!._id)).openid).toBe(openidOf(who))
  })

  it('follows the link as it stands, even where the household lagged behind it when it was read', async () => {
    const code = await codeOf(cloud, one)
    const { member } = await householdDoc(cloud, one)
    await cloud.admin.set('households', one, { member: { id: personIdOf('a.hub'), name: '王长河' } })
    const { personId } = await comeIn(code, '周同时')
    expect((await householdDoc(cloud, one)).member).toEqual(member)
    expect((await personDoc(cloud, personId)).linkedMember).toEqual(member)
  })

  it('left half done by an instance that froze is finished by the timer', async () => {
    const code = await codeOf(cloud, one)
    const { personId } = await comeIn(code, '周冻住')
    const at = new Date(cloud.emulator.clock.now() - 60_000)
    const pending = [{ id: 'again', kind: 'belong', personId, householdId: one, at }]
    await cloud.admin.set('persons', personId, { pending, pendingSince: at, linkedMember: null })
    await cloud.emulator.fireTimer('clock')
    await cloud.settled(personId)
    expect((await personDoc(cloud, personId)).linkedMember?.id).toBe(personIdOf('a.member'))
  })
})
