import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import { codeOf, household, one, personDoc, resident } from './support'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const read = (who: string, householdId?: string) =>
  cloud.call(who, 'household.read', { ...(householdId && { householdId }) })

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

  it('is asked for by the id of a household and by nothing else', async () => {
    for (const householdId of ['', 'x'.repeat(65), 7, null, { $ne: null }])
      expect(await cloud.callRaw('a.resident', 'household.read', { householdId })).toMatchObject({
        error: { name: 'BAD_INPUT', fields: { householdId: expect.any(String) } }
      })
  })

  it('shows who may be taken out to who may do it, and everybody oneself', async () => {
    const removable = async (who: string) =>
      valueOf(await read(who, one))
        .people.filter((person) => person.removable)
        .map(({ id }) => id)
    const everybody = valueOf(await read('a.officer', one)).people.map(({ id }) => id)
    expect(await removable('a.resident')).toEqual([resident])
    expect(await removable('a.member')).toEqual([])
    expect(await removable('a.officer')).toEqual(everybody)
  })

  it('shows a household that nobody is linked with, and nobody of whom has claimed themself', async () => {
    const { id } = await household(cloud, ['孙无联'])
    expect(valueOf(await read('a.officer', id))).toMatchObject({
      member: null,
      standings: ['officer'],
      people: [{ name: '孙无联', claimed: false, representative: false, you: false }],
      office: { name: '石桥村村委会' },
      invitation: null
    })
  })

  it('hides a code that ran out', async () => {
    await codeOf(cloud, one)
    await cloud.emulator.clock.advance(61 * 86_400_000)
    expect(valueOf(await read('a.member', one)).invitation).toBeNull()
    await cloud.emulator.clock.reset()
  })
})
