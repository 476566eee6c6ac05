import type { Person } from '../../../cloudfunctions/kernel/person'
import type { Recorded } from '../../../cloudfunctions/kernel/record'
import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { end, grant, makeCountyAdmin } from '../../support/tree'
import { personIdOf, type PersonKey } from '../../support/world'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const person = async (who: PersonKey) =>
  (await cloud.admin.get<Recorded<Person>>('persons', personIdOf(who)))!
const isAdmin = async (who: PersonKey) => (await person(who)).postKeys.includes('admin@county-1')

describe('organization.end', () => {
  it('ends a role at the next call; what it was stands in the history', async () => {
    valueOf(await end(cloud, 'town.admin', 'a.officer', 'officer', 'village-a'))
    expect(errorOf(await cloud.call('a.officer', 'organization.tree', {}))).toBe('NOT_ALLOWED')
    const stored = await person('a.officer')
    expect(stored).toMatchObject({ posts: [], postKeys: [], reach: [], serving: [] })
    expect(stored.history[0]!.set.posts).toMatchObject([{ role: 'officer', title: '党支部书记' }])
    expect(stored.history.at(-1)).toMatchObject({ act: 'end', by: { id: personIdOf('town.admin') } })
  })

  it('ends one that would begin later', async () => {
    valueOf(await grant(cloud, 'town.admin', 'a.resident', 'hub', 'grid-a1', { from: '2090-01-01' }))
    valueOf(await end(cloud, 'town.admin', 'a.resident', 'hub', 'grid-a1'))
    expect((await person('a.resident')).posts).toEqual([])
  })

  it('says where there is no such role', async () => {
    expect(errorOf(await end(cloud, 'town.admin', 'a.resident', 'hub', 'grid-a1'))).toBe('ROLE_NOT_HELD')
    expect(errorOf(await end(cloud, 'town.admin', 'a.officer', 'officer', 'village-b'))).toBe('ROLE_NOT_HELD')
  })

  it('is refused to whoever does not administer the node', async () => {
    valueOf(await grant(cloud, 'town.admin', 'b.member', 'admin', 'village-b'))
    expect(errorOf(await end(cloud, 'b.member', 'a.officer', 'officer', 'village-a'))).toBe('NOT_FOUND')
    expect(errorOf(await end(cloud, 'b.member', 'town.admin', 'admin', 'town-1'))).toBe('NOT_FOUND')
    // Somebody of the own village may serve elsewhere, where it is not the caller's to end.
    valueOf(await grant(cloud, 'town.admin', 'b.handler', 'handler', 'village-a'))
    expect(errorOf(await end(cloud, 'b.member', 'b.handler', 'handler', 'village-a'))).toBe('NOT_FOUND')
    expect(errorOf(await end(cloud, 'a.officer', 'a.officer2', 'officer', 'village-a'))).toBe('NOT_ALLOWED')
  })

  it('sent twice happens once and answers the same', async () => {
    const input = { act: freshId(), personId: personIdOf('a.hub'), role: 'hub', nodeId: 'grid-a1' }
    const answers = await Promise.all(
      [1, 2, 3].map(() => cloud.callRaw('town.admin', 'organization.end', input))
    )
    answers.push(await cloud.callRaw('town.admin', 'organization.end', input))
    for (const answer of answers) expect(valueOf(answer)).toEqual({ personId: input.personId })
    expect((await person('a.hub')).version).toBe(2)
  })

  it('leaves the county its last administrator', async () => {
    await makeCountyAdmin(cloud, 'b.homeless')
    expect(errorOf(await end(cloud, 'b.homeless', 'b.homeless', 'admin', 'county-1'))).toBe('LAST_ADMIN')
    valueOf(await grant(cloud, 'b.homeless', 'a.homeless', 'admin', 'county-1', { until: '2090-01-01' }))
    // One who stops some day is not enough.
    expect(errorOf(await end(cloud, 'b.homeless', 'b.homeless', 'admin', 'county-1'))).toBe('LAST_ADMIN')
    valueOf(await grant(cloud, 'b.homeless', 'a.loner', 'admin', 'county-1'))
    const input = { act: freshId(), personId: personIdOf('b.homeless'), role: 'admin', nodeId: 'county-1' }
    const first = await cloud.callRaw('a.loner', 'organization.end', input)
    expect(valueOf(first)).toEqual({ personId: input.personId })
    expect(await cloud.callRaw('a.loner', 'organization.end', input)).toEqual(first)
    expect(await isAdmin('b.homeless')).toBe(false)
  })

  it('of one another by all administrators of the county at once leaves one', async () => {
    const admins: PersonKey[] = ['a.homeless', 'b.homeless', 'a.loner', 'b.loner']
    for (const who of admins) await makeCountyAdmin(cloud, who)
    const answers = await Promise.all(
      admins.map((who, index) => end(cloud, who, admins[(index + 1) % admins.length]!, 'admin', 'county-1'))
    )
    const left = (await Promise.all(admins.map(isAdmin))).filter(Boolean)
    expect(left.length).toBeGreaterThanOrEqual(1)
    const done = answers.filter((answer) => answer.ok).length
    expect(left.length).toBe(admins.length - done)
    for (const answer of answers)
      if (!answer.ok) expect(errorOf(answer)).toMatch(/^(LAST_ADMIN|NOT_ALLOWED|CONFLICT)$/)
  })
})
