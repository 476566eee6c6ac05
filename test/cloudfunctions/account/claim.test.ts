import { system } from '../../../cloudfunctions/kernel/system'
import type { Person } from '../../../cloudfunctions/kernel/person'
import { persons } from '../../../cloudfunctions/domain/person/persons'
import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { openidOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())
afterEach(() => cloud.emulator.clock.reset())

let made = 0

/** A person who is invited and not yet claimed; returns the id and the code. */
async function invited(until = '2099-01-01'): Promise<{ personId: string; code: string }> {
  made += 1
  const personId = `p-invited-${made}`
  const code = `K7QF${String(made).padStart(4, '0')}`
  const path = ['county-1', 'town-1', 'village-a', 'grid-a1']
  const doc = {
    name: '新来的',
    path,
    home: { id: 'grid-a1', name: '一组' },
    posts: [],
    postKeys: [],
    reach: [],
    serving: []
  }
  await cloud.admin.insert('persons', [
    persons.begin(
      { _id: personId, ...doc, invitation: { code, until: new Date(until) } },
      { id: 'founded', print: 'founded', at: new Date(0), act: 'found', by: system }
    )
  ])
  return { personId, code }
}

const wechat = () => freshId('wechat')
const claim = (who: string, code: string) => cloud.call(who, 'account.claim', { code })
const person = async (id: string) => (await cloud.admin.get<Person>('persons', id))!
/** Everything stored, without the counted tries. */
async function content() {
  const { claimTries: _tries, ...rest } = await cloud.dump()
  return rest
}
const account = (who: string) => cloud.admin.get<{ personId: string }>('accounts', openidOf(who))

describe('account.claim', () => {
  it('ties a WeChat to the person a code was made for', async () => {
    const { personId, code } = await invited()
    const who = wechat()
    expect(valueOf(await cloud.call(who, 'account.me', {})).person).toBeNull()
    expect(valueOf(await claim(who, code))).toEqual({ personId, name: '新来的' })
    expect((await person(personId)).openid).toBe(openidOf(who))
    expect(valueOf(await cloud.call(who, 'account.me', {})).person?.id).toBe(personId)
    expect(await account(who)).toMatchObject({ personId })
  })

  it.each([
    ['in small letters', (code: string) => code.toLowerCase()],
    ['with blanks and dashes', (code: string) => ` ${code.slice(0, 4)} - ${code.slice(4)}\n`],
    [
      'in fullwidth letters',
      (code: string) => [...code].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join('')
    ]
  ])('takes a code typed %s', async (_name, typed) => {
    const { personId, code } = await invited()
    expect(valueOf(await claim(wechat(), typed(code))).personId).toBe(personId)
  })

  it('takes O for 0 and I for 1', async () => {
    const { personId } = await invited()
    await cloud.admin.set('persons', personId, {
      invitation: { code: 'A0B1C0D1', until: new Date('2099-01-01') }
    })
    expect(valueOf(await claim(wechat(), 'aobicodi')).personId).toBe(personId)
  })

  it('sent again by the same WeChat answers the same', async () => {
    const { code } = await invited()
    const who = wechat()
    const first = await claim(who, code)
    const before = await content()
    expect(await claim(who, code)).toEqual(first)
    expect(await content()).toEqual(before)
  })

  it('tapped four times at once answers the same and claims once', async () => {
    const { personId, code } = await invited()
    const who = wechat()
    const answers = await Promise.all([1, 2, 3, 4].map(() => claim(who, code)))
    for (const answer of answers) expect(valueOf(answer).personId).toBe(personId)
    expect(await account(who)).toMatchObject({ personId })
  })

  it.each(['K7QF9999', '!!!', '。', '0'])('does not know the code %j', async (code) => {
    expect(errorOf(await claim(wechat(), code))).toBe('CODE_UNKNOWN')
  })

  it.each(['', 'x'.repeat(41)])('refuses %j as input', async (code) => {
    expect(errorOf(await claim(wechat(), code))).toBe('BAD_INPUT')
  })

  it('refuses a code after its time', async () => {
    const { personId, code } = await invited('2020-01-01')
    expect(errorOf(await claim(wechat(), code))).toBe('CODE_EXPIRED')
    expect((await person(personId)).openid).toBeUndefined()
  })

  it('refuses a code that somebody else used', async () => {
    const { personId, code } = await invited()
    const first = wechat()
    valueOf(await claim(first, code))
    const late = wechat()
    expect(errorOf(await claim(late, code))).toBe('CODE_USED')
    expect((await person(personId)).openid).toBe(openidOf(first))
    expect(await account(late)).toBeNull()
  })

  it('refuses a second person for a WeChat that is somebody already', async () => {
    const { personId, code } = await invited()
    expect(errorOf(await claim('a.resident', code))).toBe('ALREADY_CLAIMED')
    expect((await person(personId)).openid).toBeUndefined()
  })

  it('ends guessing after ten wrong codes, the right one included, for an hour', async () => {
    const { personId, code } = await invited()
    const who = wechat()
    for (let count = 0; count < 10; count += 1)
      expect(errorOf(await claim(who, `WRONG${count}`))).toBe('CODE_UNKNOWN')
    expect(errorOf(await claim(who, 'WRONG'))).toBe('TOO_MANY_TRIES')
    expect(errorOf(await claim(who, code))).toBe('TOO_MANY_TRIES')
    expect((await person(personId)).openid).toBeUndefined()
    await cloud.emulator.clock.advance(3_600_001)
    expect(valueOf(await claim(who, code)).personId).toBe(personId)
  })

  it('judges no more than ten of sixty codes tried at once', async () => {
    const { personId, code } = await invited()
    const who = wechat()
    const wrong = Array.from({ length: 60 }, (_none, index) => `WRONG${index}`)
    const answers = (await Promise.all(wrong.map((one) => claim(who, one)))).map(errorOf)
    expect(new Set(answers)).toEqual(new Set(['CODE_UNKNOWN', 'TOO_MANY_TRIES']))
    expect(answers.filter((answer) => answer === 'CODE_UNKNOWN').length).toBeLessThanOrEqual(10)
    expect(errorOf(await claim(who, code))).toBe('TOO_MANY_TRIES')
    expect((await person(personId)).openid).toBeUndefined()
    await cloud.emulator.clock.advance(3_600_001)
    expect(valueOf(await claim(who, code)).personId).toBe(personId)
  })

  it('counts the tries of one WeChat apart from those of others', async () => {
    const { code } = await invited()
    const guesser = wechat()
    for (let count = 0; count < 11; count += 1) await claim(guesser, `WRONG${count}`)
    valueOf(await claim(wechat(), code))
  })

  it('raced for by two WeChats goes to one; the other can still claim its own', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { personId, code } = await invited()
      const rivals = [wechat(), wechat()]
      const answers = await Promise.all(rivals.map((who) => claim(who, code)))
      const winner = answers.findIndex((answer) => answer.ok)
      expect(answers.map((answer) => (answer.ok ? 'won' : answer.error.name)).sort()).toEqual([
        'CODE_USED',
        'won'
      ])
      expect((await person(personId)).openid).toBe(openidOf(rivals[winner]!))
      const own = await invited()
      expect(valueOf(await claim(rivals[1 - winner]!, own.code)).personId).toBe(own.personId)
    }
  })

  it('raced for by one WeChat with two codes makes it one person', async () => {
    for (let round = 0; round < 5; round += 1) {
      const both = [await invited(), await invited()]
      const who = wechat()
      const answers = await Promise.all(both.map(({ code }) => claim(who, code)))
      const claimed = (await Promise.all(both.map(({ personId }) => person(personId)))).filter(
        (one) => one.openid
      )
      expect(answers.map((answer) => (answer.ok ? 'won' : answer.error.name)).sort()).toEqual([
        'ALREADY_CLAIMED',
        'won'
      ])
      expect(claimed.map((one) => one._id)).toEqual([
        both[answers.findIndex((answer) => answer.ok)]!.personId
      ])
    }
  })

  it('broken off after its first write is finished by a repetition', async () => {
    const { personId, code } = await invited()
    const who = wechat()
    await cloud.admin.insert('accounts', [
      { _id: openidOf(who), personId, at: new Date(cloud.emulator.clock.now()) } as never
    ])
    expect(valueOf(await claim(who, code)).personId).toBe(personId)
    expect((await person(personId)).openid).toBe(openidOf(who))
  })

  it('broken off does not bar another code for longer than a minute', async () => {
    const broken = await invited()
    const { personId, code } = await invited()
    const who = wechat()
    const at = new Date(cloud.emulator.clock.now())
    await cloud.admin.insert('accounts', [{ _id: openidOf(who), personId: broken.personId, at } as never])
    expect(errorOf(await claim(who, code))).toBe('ALREADY_CLAIMED')
    await cloud.emulator.clock.advance(60_001)
    expect(valueOf(await claim(who, code)).personId).toBe(personId)
    expect(await account(who)).toMatchObject({ personId })
  })
})
