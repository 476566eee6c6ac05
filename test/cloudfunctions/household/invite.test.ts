import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { householdDoc, one } from './support'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

describe('household.invite', () => {
  const invite = (who: string, act = freshId(), householdId = one) =>
    cloud.call(who, 'household.invite', { act, householdId })

  it('makes a code once an act, and lets the old one die', async () => {
    const act = freshId()
    const first = valueOf(await invite('a.member', act))
    expect(valueOf(await invite('a.member', act))).toEqual(first)
    const second = valueOf(await invite('a.hub'))
    expect(second.code).not.toBe(first.code)
    expect(errorOf(await cloud.call('stranger-1', 'household.open', { code: first.code }))).toBe(
      'CODE_UNKNOWN'
    )
    // Even after it was renewed, the first act is answered as it was.
    expect(valueOf(await invite('a.member', act))).toEqual(first)
  })

  it('is not for residents, other members and other villages', async () => {
    for (const who of ['a.resident', 'a.handler', 'b.member', 'b.officer'])
      expect([who, errorOf(await invite(who))]).toEqual([who, 'NOT_FOUND'])
  })

  it('tapped four times at once is one code and one entry of the history', async () => {
    const act = freshId()
    const answers = await Promise.all([1, 2, 3, 4].map(() => invite('a.member', act)))
    expect(new Set(answers.map((answer) => valueOf(answer).code)).size).toBe(1)
    const { history } = await householdDoc(cloud, one)
    expect(history.filter(({ id }) => id === act)).toHaveLength(1)
  })

  it('by several at once leaves one code that works, the last one made', async () => {
    const answers = await Promise.all(['a.member', 'a.hub', 'a.officer'].map((who) => invite(who)))
    const { invitation } = await householdDoc(cloud, one)
    const works = []
    for (const { code } of answers.map(valueOf)) {
      const opened = await cloud.call(`stranger-${code}`, 'household.open', { code })
      if (opened.ok) works.push(code)
      else expect(opened.error.name).toBe('CODE_UNKNOWN')
    }
    expect(works).toEqual([invitation!.code])
  })

  it('under an act of somebody else’s, or of another household, is refused', async () => {
    const act = freshId()
    valueOf(await invite('a.officer', act))
    expect(errorOf(await invite('a.member', act))).toBe('ACT_REUSED')
    // The act names what is in a household's own history: elsewhere it is new.
    valueOf(await invite('a.officer', act, 'household-a-two'))
  })

  it.each([
    ['act', 'short'],
    ['act', '空 格 空 格 空 格 空 格 空 格'],
    ['householdId', ''],
    ['householdId', null]
  ])('names %s in a wrong shape', async (field, value) => {
    const before = await householdDoc(cloud, one)
    const input = { act: freshId(), householdId: one, [field]: value }
    expect(await cloud.callRaw('a.member', 'household.invite', input)).toMatchObject({
      error: { name: 'BAD_INPUT', fields: { [field]: expect.any(String) } }
    })
    expect(await householdDoc(cloud, one)).toEqual(before)
  })
})
