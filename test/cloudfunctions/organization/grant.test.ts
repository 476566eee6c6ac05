import type { Person } from '../../../cloudfunctions/kernel/person'
import type { Recorded } from '../../../cloudfunctions/kernel/record'
import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { end, grant } from '../../support/tree'
import { personIdOf, type PersonKey } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())
afterEach(() => cloud.emulator.clock.reset())

const person = async (who: PersonKey) =>
  (await cloud.admin.get<Recorded<Person>>('persons', personIdOf(who)))!

describe('organization.grant', () => {
  it('gives a role at once, which counts at the next call and stands in the history with its reason', async () => {
    const reason = '大家推选的'
    expect(errorOf(await cloud.call('a.loner', 'organization.tree', {}))).toBe('NOT_ALLOWED')
    valueOf(await grant(cloud, 'town.admin', 'a.loner', 'officer', 'village-a', { title: '委员', reason }))
    expect(valueOf(await cloud.call('a.loner', 'organization.tree', {})).heads[0]!.id).toBe('village-a')
    const stored = await person('a.loner')
    expect(stored.posts).toMatchObject([
      {
        role: 'officer',
        nodeId: 'village-a',
        nodeName: '石桥村',
        title: '委员',
        path: ['county-1', 'town-1', 'village-a']
      }
    ])
    expect(stored).toMatchObject({
      postKeys: ['officer@village-a'],
      reach: ['county-1', 'town-1', 'village-a']
    })
    expect(stored.history.at(-1)).toMatchObject({
      act: 'grant',
      by: { id: personIdOf('town.admin'), name: '镇管理员' },
      reason
    })
  })

  it.each([
    ['townOffice', 'village-a'],
    ['countyOffice', 'village-a'],
    ['hub', 'town-1']
  ] as const)('does not give %s at %s, which is another level', async (role, nodeId) => {
    const before = await person('a.loner')
    expect(errorOf(await grant(cloud, 'town.admin', 'a.loner', role, nodeId))).toBe('ROLE_MISPLACED')
    expect(await person('a.loner')).toEqual(before)
  })

  it('holds from the first day to the end of the last', async () => {
    const days = { from: '2090-01-02', until: '2090-01-03' }
    valueOf(await grant(cloud, 'town.admin', 'a.neighbor', 'handler', 'village-a', days))
    const [post] = (await person('a.neighbor')).posts
    expect(post).toMatchObject({
      from: new Date('2090-01-01T16:00:00Z'),
      until: new Date('2090-01-03T16:00:00Z')
    })
    expect(valueOf(await cloud.call('a.neighbor', 'account.me', {})).person).toMatchObject({
      roles: [],
      coming: [{ role: 'handler', since: '2090-01-01T16:00:00.000Z' }]
    })
  })

  it.each([
    [{ until: '2020-01-01' }],
    [{ from: '2090-01-02', until: '2090-01-01' }],
    [{ from: '2019-01-01', until: '2020-01-01' }]
  ])('refuses the days %j', async (days) => {
    const answer = await grant(cloud, 'town.admin', 'a.resident', 'handler', 'village-a', days)
    expect(errorOf(answer)).toBe('DATES_WRONG')
  })

  it('gives what is held already to nobody twice', async () => {
    expect(errorOf(await grant(cloud, 'town.admin', 'a.hub', 'hub', 'grid-a1'))).toBe('ROLE_HELD')
  })

  it.each([
    ['admin', 'county-1'],
    ['townOffice', 'county-1'],
    ['officer', 'nowhere']
  ] as const)('gives nobody the role %s at %s, which lies above or nowhere', async (role, nodeId) => {
    expect(errorOf(await grant(cloud, 'town.admin', 'town.admin', role, nodeId))).toBe('NOT_FOUND')
  })

  it.each(['a.resident', 'a.officer', 'a.hub', 'town.office', 'stranger'])(
    'is refused to %s, even for themselves',
    async (who) => {
      const before = await cloud.dump()
      const answer = await grant(cloud, who, 'a.officer', 'admin', 'village-a')
      expect(errorOf(answer)).toMatch(/^(NOT_ALLOWED|UNKNOWN_CALLER)$/)
      expect(await cloud.dump()).toEqual(before)
    }
  )

  it('takes no role that is none, and no field that is not named', async () => {
    for (const more of [
      { role: 'emperor' },
      { by: { id: 'p-a-officer' } },
      { path: ['county-1'] },
      { role: ['admin'] }
    ])
      expect(errorOf(await grant(cloud, 'town.admin', 'a.resident', 'admin', 'village-a', more))).toBe(
        'BAD_INPUT'
      )
  })

  it('reaches nobody of a county that is not the caller’s', async () => {
    await cloud.admin.insert('persons', [
      {
        _id: 'p-far',
        name: '外县人',
        path: ['county-9'],
        home: { id: 'county-9', name: '外县' },
        posts: [],
        postKeys: [],
        reach: [],
        serving: [],
        version: 1,
        history: [],
        pending: [],
        pendingSince: null
      } as never
    ])
    const input = { act: freshId(), personId: 'p-far', role: 'handler', nodeId: 'village-a' }
    expect(errorOf(await cloud.callRaw('town.admin', 'organization.grant', input))).toBe('NOT_FOUND')
    expect(
      errorOf(await cloud.callRaw('town.admin', 'organization.grant', { ...input, personId: 'p-nobody' }))
    ).toBe('NOT_FOUND')
  })

  it('an administrator below grants there and not beside it', async () => {
    valueOf(await grant(cloud, 'town.admin', 'b.member', 'admin', 'village-b'))
    valueOf(await grant(cloud, 'b.member', 'b.homeless', 'admin', 'grid-b1'))
    expect(errorOf(await grant(cloud, 'b.member', 'b.homeless', 'admin', 'town-1'))).toBe('NOT_FOUND')
    expect(errorOf(await grant(cloud, 'b.member', 'b.homeless', 'hub', 'grid-a1'))).toBe('NOT_FOUND')
    expect(errorOf(await grant(cloud, 'b.member', 'a.homeless', 'hub', 'grid-b1'))).toBe('NOT_FOUND')
  })

  it('of two roles by two administrators at once loses neither', async () => {
    valueOf(await grant(cloud, 'town.admin', 'town.office', 'admin', 'town-1'))
    valueOf(await grant(cloud, 'town.admin', 'b.resident', 'informationOfficer', 'grid-b1'))
    const answers = await Promise.all([
      grant(cloud, 'town.admin', 'b.resident', 'handler', 'village-b'),
      grant(cloud, 'town.office', 'b.resident', 'hub', 'grid-b1'),
      end(cloud, 'town.office', 'b.resident', 'informationOfficer', 'grid-b1'),
      grant(cloud, 'town.admin', 'b.resident', 'member', 'grid-b1')
    ])
    answers.forEach(valueOf)
    const stored = await person('b.resident')
    expect(stored.postKeys.sort()).toEqual(['handler@village-b', 'hub@grid-b1', 'member@grid-b1'])
    expect(stored.version).toBe(6)
  })

  it('sent four times at once happens once and answers the same', async () => {
    const input = { act: freshId(), personId: personIdOf('b.neighbor'), role: 'handler', nodeId: 'village-b' }
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => cloud.callRaw('town.admin', 'organization.grant', input))
    )
    expect(new Set(answers.map((answer) => JSON.stringify(valueOf(answer)))).size).toBe(1)
    expect((await person('b.neighbor')).posts).toHaveLength(1)
    const other = await cloud.callRaw('town.admin', 'organization.grant', { ...input, role: 'officer' })
    expect(errorOf(other)).toBe('ACT_REUSED')
  })

  it('takes three calls of the store', async () => {
    valueOf(await grant(cloud, 'town.admin', 'b.loner', 'handler', 'village-b'))
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(3)
  })
})
