import type { Person } from '../../../cloudfunctions/kernel/person'
import type { Recorded } from '../../../cloudfunctions/kernel/record'
import { inDays } from '../../support/pathTo'
import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { grant } from '../../support/tree'
import { personIdOf, type PersonKey } from '../../support/world'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const person = async (who: PersonKey) =>
  (await cloud.admin.get<Recorded<Person>>('persons', personIdOf(who)))!
const inputOf = (who: PersonKey, positions: string[], own: object = {}) => ({
  act: freshId(),
  personId: personIdOf(who),
  role: 'officer',
  nodeId: 'village-a',
  positions,
  ...own
})
const designate = (by: string, who: PersonKey, positions: string[], own: object = {}) =>
  cloud.callRaw(by, 'organization.designate', inputOf(who, positions, own))

describe('organization.designate', () => {
  it('says which offices a post carries, changes them and takes them away, each told in the history', async () => {
    const { keys, before } = { keys: (await person('a.officer')).postKeys, before: await person('a.officer') }
    valueOf(
      await designate('town.admin', 'a.officer', ['leadingGroupMember', 'secretary'], { reason: '换届' })
    )
    const first = await person('a.officer')
    expect(first.posts).toEqual([{ ...before.posts[0]!, positions: ['secretary', 'leadingGroupMember'] }])
    expect(first.postKeys).toEqual(keys)
    expect(first.history.at(-1)).toMatchObject({
      act: 'designate',
      by: { id: personIdOf('town.admin'), name: '镇管理员' },
      reason: '换届',
      set: { posts: [{ role: 'officer', positions: ['secretary', 'leadingGroupMember'] }] }
    })
    valueOf(await designate('town.admin', 'a.officer', ['committeeMember']))
    expect((await person('a.officer')).posts[0]!.positions).toEqual(['committeeMember'])
    valueOf(await designate('town.admin', 'a.officer', []))
    expect((await person('a.officer')).posts).toEqual(before.posts)
  })

  it('is shown where the post is, to the person and to who sees the posts of the village', async () => {
    valueOf(await designate('town.admin', 'a.officer2', ['deputySecretary']))
    const { rows } = valueOf(await cloud.call('a.officer', 'organization.people', { nodeId: 'village-a' }))
    const [post] = rows.find(({ id }) => id === personIdOf('a.officer2'))!.posts
    expect(post).toMatchObject({ title: '村委会委员', positions: ['deputySecretary'], mayEnd: false })
    expect(post).not.toHaveProperty('mayCarry')
    expect(valueOf(await cloud.call('a.officer2', 'account.me', {})).person!.roles).toMatchObject([
      { role: 'officer', positions: ['deputySecretary'] }
    ])
    const seen = valueOf(await cloud.call('town.admin', 'organization.people', { nodeId: 'village-a' }))
    expect(seen.rows.find(({ id }) => id === personIdOf('a.officer2'))!.posts[0]!.mayCarry).toContain(
      'secretary'
    )
    expect(
      valueOf(await cloud.call('b.officer', 'organization.people', { nodeId: 'village-a' })).rows
    ).toEqual([])
  })

  it('calls whoever has no title by their office, in the village’s group and among those who can handle', async () => {
    valueOf(
      await grant(cloud, 'town.admin', 'a.loner', 'handler', 'village-a', { positions: ['residentCadre'] })
    )
    const { people } = valueOf(await cloud.call('a.officer', 'matter.handlers', {}))
    expect(people.find(({ id }) => id === personIdOf('a.loner'))!.title).toBe('驻村干部')
    valueOf(
      await grant(cloud, 'town.admin', 'a.neighbor', 'officer', 'village-a', {
        positions: ['committeeMember']
      })
    )
    const { rows } = valueOf(await cloud.call('a.officer', 'group.people', { groupId: 'v-village-a' }))
    expect(rows.find(({ id }) => id === personIdOf('a.neighbor'))!.as).toBe('委员')
  })

  it('gives and takes no right', async () => {
    const acts = async (who: string) => [
      errorOf(await cloud.callRaw(who, 'matter.tray', { tray: 'wait' })),
      valueOf(await cloud.call(who, 'organization.tree', { nodeId: 'village-a' })).heads[0]!.may,
      errorOf(await cloud.callRaw(who, 'organization.find', { text: '周' }))
    ]
    const before = await acts('a.officer')
    valueOf(await designate('town.admin', 'a.officer', ['secretary', 'leadingGroupMember']))
    expect(await acts('a.officer')).toEqual(before)
  })

  it('stays with its holder while somebody stands in', async () => {
    valueOf(await designate('town.admin', 'a.officer', ['secretary']))
    const input = { act: freshId(), substituteId: personIdOf('a.officer2'), until: inDays(7) }
    valueOf(await cloud.call('a.officer', 'organization.away', input))
    const held = (await person('a.officer2')).posts.find(({ substituteFor }) => substituteFor)!
    expect(held).toMatchObject({ role: 'officer', title: '党支部书记' })
    expect(held).not.toHaveProperty('positions')
  })

  it.each([
    ['townCadre', 'officer', 'village-a'],
    ['secretary', 'handler', 'village-a']
  ])('refuses %s to a %s at %s', async (position, role, nodeId) => {
    const who = role === 'officer' ? 'a.officer' : 'a.handler'
    const before = await cloud.dump()
    expect(errorOf(await designate('town.admin', who, [position], { role, nodeId }))).toBe('POSITION_UNFIT')
    expect(await cloud.dump()).toEqual(before)
  })

  it('refuses what is granted with an office that does not fit', async () => {
    const answer = await grant(cloud, 'town.admin', 'a.loner', 'member', 'grid-a1', {
      positions: ['secretary']
    })
    expect(errorOf(answer)).toBe('POSITION_UNFIT')
  })

  it('changes no post that is not held, nor one held in somebody’s place', async () => {
    expect(errorOf(await designate('town.admin', 'a.handler', ['secretary']))).toBe('ROLE_NOT_HELD')
    const away = { act: freshId(), substituteId: personIdOf('a.handler'), until: inDays(7) }
    valueOf(await cloud.call('a.officer', 'organization.away', away))
    expect(errorOf(await designate('town.admin', 'a.handler', ['secretary']))).toBe('ROLE_NOT_HELD')
  })

  it.each(['a.officer', 'a.hub', 'a.resident', 'b.officer', 'town.office', 'stranger'])(
    'is refused to %s, even for themselves',
    async (by) => {
      const before = await cloud.dump()
      expect(errorOf(await designate(by, 'a.officer', ['secretary']))).toMatch(
        /^(NOT_ALLOWED|UNKNOWN_CALLER)$/
      )
      expect(await cloud.dump()).toEqual(before)
    }
  )

  it('reaches no post beside what somebody administers', async () => {
    valueOf(await grant(cloud, 'town.admin', 'b.member', 'admin', 'village-b'))
    expect(errorOf(await designate('b.member', 'a.officer', ['secretary']))).toBe('NOT_FOUND')
    // Somebody of the village who serves in the other one, too.
    valueOf(await grant(cloud, 'town.admin', 'b.homeless', 'officer', 'village-a'))
    expect(errorOf(await designate('b.member', 'b.homeless', ['secretary']))).toBe('NOT_FOUND')
  })

  it('sent twice happens once, in three calls of the store', async () => {
    const input = inputOf('a.officer', ['secretary'])
    const [one, other] = await Promise.all(
      [1, 2].map(() => cloud.callRaw('town.admin', 'organization.designate', input))
    )
    expect(valueOf(one!)).toEqual(valueOf(other!))
    const changed = { ...input, positions: [] }
    expect(errorOf(await cloud.callRaw('town.admin', 'organization.designate', changed))).toBe('ACT_REUSED')
    valueOf(await designate('town.admin', 'a.officer', []))
    expect(cloud.emulator.calls().at(-1)!.storeCalls.length).toBeLessThanOrEqual(3)
  })
})
