import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import { codeOf, household, neighbor, one, personDoc, resident } from './support'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const read = (who: string, householdId?: string) =>
  cloud.call(who, 'household.read', { ...(householdId && { householdId }) })
const call = (who: string, personId: string, act = freshId()) =>
  cloud.call(who, 'household.call', { act, householdId: one, personId, purpose: 'visit' })
const accesses = () => cloud.admin.all<{ _id: string }>('accesses')

describe('household.read', () => {
  it('shows residents their own household with the member and since when', async () => {
    const view = valueOf(await read('a.resident'))
    expect(view).toMatchObject({
      id: one,
      standings: ['resident'],
      member: { id: personIdOf('a.member'), name: '陈立秋' },
      accesses: [],
      invitation: null,
      acts: ['represent']
    })
    expect(view.member?.since).toMatch(/^20/)
    expect(view.people.find(({ you }) => you)?.id).toBe(resident)
  })

  it('shows no phone number whole to anybody, nor who looked to anybody from outside', async () => {
    for (const who of ['a.resident', 'a.member', 'a.hub', 'a.officer']) {
      const view = valueOf(await read(who, one))
      for (const { phone } of view.people) expect(phone).toMatch(/^138\*\*\*\*\d{4}$/)
      const lives = who === 'a.resident' || who === 'a.hub'
      expect([who, view.accesses === null]).toEqual([who, !lives])
    }
  })

  it('is for its people, its member, its hub and the village’s officers alone', async () => {
    for (const who of ['a.loner', 'a.handler', 'b.officer', 'b.member', 'town.office'])
      expect([who, errorOf(await read(who, one))]).toEqual([who, 'NOT_FOUND'])
    expect(errorOf(await read('a.homeless'))).toBe('NOT_FOUND')
    expect(errorOf(await read('a.officer', 'no-such-household'))).toBe('NOT_FOUND')
  })

  it.each([
    ['b.member', { until: new Date(0) }],
    ['b.member', { from: new Date('2100-01-01T00:00:00Z') }],
    ['b.hub', { until: new Date(0) }]
  ] as const)('is nothing any more to %s outside of the post’s time (%j)', async (who, span) => {
    const household = 'household-b-two'
    const person = await personDoc(cloud, personIdOf(who))
    await cloud.admin.set('households', household, {
      member: { id: personIdOf('b.member'), name: '陈' },
      hub: { id: personIdOf('b.hub'), name: '王' }
    })
    expect(valueOf(await read(who, household)).id).toBe(household)
    await cloud.admin.set('persons', person._id, {
      posts: person.posts.map((post) => ({ ...post, ...span })),
      householdId: 'elsewhere'
    })
    const opened = cloud.call(who, 'household.call', {
      act: freshId(),
      householdId: household,
      personId: personIdOf('b.loner'),
      purpose: 'visit'
    })
    expect(errorOf(await read(who, household))).toBe('NOT_FOUND')
    expect(errorOf(await opened)).toBe('NOT_FOUND')
    await cloud.admin.set('persons', person._id, { posts: person.posts, householdId: person.householdId })
  })

  it('shows the code to who may make one', async () => {
    const code = await codeOf(cloud, one)
    expect(valueOf(await read('a.member', one)).invitation?.code).toBe(code)
    expect(valueOf(await read('a.resident', one)).invitation).toBeNull()
  })
})

describe('household.call', () => {
  it('opens the number and writes who did and what for, for the household to see', async () => {
    const { name, phone } = await personDoc(cloud, resident)
    expect(valueOf(await call('a.member', resident))).toEqual({ name, phone })
    expect(valueOf(await read('a.neighbor')).accesses).toEqual([
      expect.objectContaining({
        by: { name: '陈立秋', standing: 'member' },
        of: name,
        purpose: 'visit'
      })
    ])
  })

  it('is written by the time the number is told, and once however often it is asked for', async () => {
    const act = freshId()
    const before = (await accesses()).length
    const answers = await Promise.all([1, 2, 3].map(() => call('a.officer', resident, act)))
    expect(new Set(answers.map((answer) => valueOf(answer).phone)).size).toBe(1)
    expect((await accesses()).filter(({ _id }) => _id === act)).toHaveLength(1)
    expect((await accesses()).length).toBe(before + 1)
    expect(errorOf(await call('a.officer', neighbor, act))).toBe('ACT_REUSED')
    expect(errorOf(await call('a.member', resident, act))).toBe('ACT_REUSED')
  })

  it('writes nothing where it refuses', async () => {
    const before = await accesses()
    expect(errorOf(await call('a.handler', resident))).toBe('NOT_FOUND')
    expect(errorOf(await call('a.neighbor', resident))).toBe('NOT_FOUND')
    expect(errorOf(await call('b.officer', resident))).toBe('NOT_FOUND')
    expect(errorOf(await call('a.member', personIdOf('a.loner')))).toBe('PERSON_UNKNOWN')
    await cloud.admin.insert('persons', [
      {
        ...(await personDoc(cloud, neighbor)),
        _id: 'p-silent',
        openid: 'o-silent',
        phone: undefined
      } as never
    ])
    expect(errorOf(await call('a.member', 'p-silent'))).toBe('PHONE_NONE')
    expect(await accesses()).toEqual(before)
  })
})

describe('household.invite and household.codes', () => {
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

  it('lists every household of the village page by page, with the codes that still work', async () => {
    for (let index = 0; index < 22; index += 1) await household(cloud, [`户主${index}`])
    const all = []
    for (let after: string | null | undefined; after !== null;) {
      const page: { rows: { id: string; code: string | null }[]; after: string | null } = valueOf(
        await cloud.call('a.officer', 'household.codes', { nodeId: 'village-a', ...(after && { after }) })
      )
      expect(page.rows.length).toBeLessThanOrEqual(20)
      all.push(...page.rows)
      after = page.after
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.length).toBe(24)
    expect(all.find(({ id }) => id === one)?.code).toMatch(/^H/)
    await cloud.emulator.clock.advance(61 * 86_400_000)
    const later = valueOf(await cloud.call('a.officer', 'household.codes', { nodeId: 'village-a' }))
    expect(later.rows.every(({ code }) => code === null)).toBe(true)
    await cloud.emulator.clock.reset()
  })

  it.each(['village-b', 'town-1', 'county-1', 'nowhere'])(
    'hides %s from an officer of village A',
    async (nodeId) => {
      expect(errorOf(await cloud.call('a.officer', 'household.codes', { nodeId }))).toBe('NOT_FOUND')
    }
  )
})
