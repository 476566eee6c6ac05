import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import { codeOf, household, householdDoc, one, wechat } from './support'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())
afterEach(() => cloud.emulator.clock.reset())

const open = (who: string, code: string) => cloud.call(who, 'household.open', { code })

/** A fresh household of two with its code. */
async function invited() {
  const { id, people } = await household(cloud, ['钱老实', '钱小妹'])
  return { id, people, code: await codeOf(cloud, id) }
}

describe('household.open', () => {
  it('shows whose household it is and who is still unclaimed, of that household alone', async () => {
    const { people, code } = await invited()
    valueOf(await cloud.call(wechat(), 'household.join', { code, who: { personId: people[0]!._id } }))
    const opened = valueOf(await cloud.call(wechat(), 'household.open', { code: code.toLowerCase() }))
    expect(opened).toEqual({
      name: '钱老实家',
      home: '石桥村一组',
      member: null,
      people: [{ id: people[1]!._id, name: '钱小妹' }],
      you: null
    })
  })

  it('offers nobody who serves in an office: they register with a code of their own', async () => {
    const { id, people, code } = await invited()
    const personId = people[0]!._id
    valueOf(
      await cloud.call('town.admin', 'organization.grant', {
        act: freshId(),
        personId,
        role: 'officer',
        nodeId: 'village-a'
      })
    )
    const opened = valueOf(await open(wechat(), code))
    expect(opened.people.map((one) => one.id)).toEqual([people[1]!._id])
    const before = await householdDoc(cloud, id)
    const answer = await cloud.call(wechat(), 'household.join', { code, who: { personId } })
    expect(errorOf(answer)).toBe('OWN_CODE')
    expect(await householdDoc(cloud, id)).toEqual(before)

    const { rows } = valueOf(await cloud.call('town.admin', 'organization.people', { nodeId: 'village-a' }))
    const own = rows.find((row) => row.id === personId)!.code!
    const seen = valueOf(await cloud.call('a.officer', 'organization.people', { nodeId: 'village-a' }))
    expect(JSON.stringify(seen)).not.toContain(own)
    const who = wechat()
    expect(valueOf(await cloud.call(who, 'account.claim', { code: own })).personId).toBe(personId)
  })

  it('names the caller who may join as who they are, and refuses who lives elsewhere', async () => {
    const { code } = await invited()
    expect(errorOf(await cloud.call('b.resident', 'household.open', { code }))).toBe('OTHER_HOUSEHOLD')
    const { you } = valueOf(await cloud.call('b.homeless', 'household.open', { code }))
    expect(you?.id).toBe(personIdOf('b.homeless'))
  })

  it('is open until the code runs out or is renewed, and tells nothing of a code that is no household’s', async () => {
    const { id, code } = await invited()
    valueOf(await open(wechat(), ` ${code.slice(0, 4)}-${code.slice(4)} `))
    const renewed = await codeOf(cloud, id)
    expect(errorOf(await open(wechat(), code))).toBe('CODE_UNKNOWN')
    for (const nothing of ['HAAAAAAAAA', '。', '0', id])
      expect([nothing, errorOf(await open(wechat(), nothing))]).toEqual([nothing, 'CODE_UNKNOWN'])
    await cloud.emulator.clock.advance(61 * 86_400_000)
    expect(errorOf(await open(wechat(), renewed))).toBe('CODE_EXPIRED')
  })

  it('names the member so that people see that it is the right code, and no number and no id of theirs', async () => {
    const opened = valueOf(await open('b.homeless', await codeOf(cloud, one)))
    expect(opened.member).toBe('陈立秋')
    expect(JSON.stringify(opened)).not.toMatch(/138\d{8}|p-a-/)
  })

  it('may be tried ten times an hour, and again when the hour is over', async () => {
    const { code } = await invited()
    const who = wechat()
    for (let count = 0; count < 10; count += 1) expect(errorOf(await open(who, 'HNONE'))).toBe('CODE_UNKNOWN')
    expect(errorOf(await open(who, code))).toBe('TOO_MANY_TRIES')
    await cloud.emulator.clock.advance(3_600_001)
    expect(valueOf(await open(who, code)).name).toBe('钱老实家')
  })

  it('changes nothing of the household, however often it is opened', async () => {
    const { id, code } = await invited()
    const before = await householdDoc(cloud, id)
    const answers = await Promise.all([1, 2, 3].map(() => open(wechat(), code)))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(await householdDoc(cloud, id)).toEqual(before)
  })

  it.each(['', 'x'.repeat(41), 7, null, ['H'], { $ne: null }])('refuses %j by name', async (code) => {
    expect(await cloud.callRaw(wechat(), 'household.open', { code })).toMatchObject({
      error: { name: 'BAD_INPUT', fields: { code: expect.any(String) } }
    })
  })
})
