import type { Person } from '../../../cloudfunctions/kernel/person'
import { servingKinds } from '../../../types/domain/serving'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { grant } from '../../support/tree'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const counts = async (nodeId: string) =>
  Object.fromEntries(
    valueOf(await cloud.call('town.admin', 'organization.counts', { nodeId })).kinds.map(
      ({ kind, count, more }) => [kind, more ? `${count}+` : count]
    )
  )
const people = async (nodeId: string, asked: object) =>
  valueOf(await cloud.call('town.admin', 'organization.people', { nodeId, ...asked }))

/** So many more members of a grid. */
const members = (many: number): Person[] =>
  Array.from({ length: many }, (_none, index) => {
    const path = ['county-1', 'town-1', 'village-b', 'grid-b1']
    return {
      _id: `p-m${String(index).padStart(3, '0')}`,
      name: `万党员${index}`,
      path,
      home: { id: 'grid-b1', name: '柳湾村一组' },
      posts: [{ role: 'member' as const, nodeId: 'grid-b1', nodeName: '柳湾村一组', path }],
      postKeys: ['member@grid-b1'],
      reach: path,
      serving: path.map((nodeId) => `member@${nodeId}`)
    }
  })

describe('organization.counts', () => {
  it('tells who serves by what one looks for them as, the office of a node apart from those below', async () => {
    expect(await counts('village-a')).toEqual({
      here: 4,
      below: 0,
      hub: 1,
      informationOfficer: 0,
      member: 1
    })
    expect(await counts('town-1')).toMatchObject({ below: 8, hub: 2, member: 2 })
  })

  it('is what the list of each kind holds', async () => {
    for (const node of ['village-a', 'town-1', 'grid-a1'])
      for (const kind of servingKinds) {
        const { rows } = await people(node, { kind })
        expect([node, kind, rows.length]).toEqual([node, kind, (await counts(node))[kind]])
      }
  })

  it('counts nobody whose post is over', async () => {
    const post = { until: '2099-01-01' }
    valueOf(await grant(cloud, 'town.admin', 'a.loner', 'informationOfficer', 'village-a', post))
    expect(await counts('village-a')).toMatchObject({ informationOfficer: 1 })
    const { posts } = (await cloud.admin.get<Person>('persons', personIdOf('a.loner')))!
    await cloud.admin.set('persons', personIdOf('a.loner'), {
      posts: posts.map((one) => ({ ...one, until: new Date(0) }))
    })
    expect(await counts('village-a')).toMatchObject({ informationOfficer: 0 })
    expect((await people('village-a', { kind: 'informationOfficer' })).rows).toEqual([])
  })

  it('says of very many only that there are more', async () => {
    const many = members(100)
    await cloud.admin.insert('persons', many)
    expect(await counts('village-b')).toMatchObject({ member: '100+', here: 4 })
    expect((await people('village-b', { kind: 'here' })).rows).toHaveLength(4)
    const [first] = many
    for (const { _id } of many) await cloud.admin.remove('persons', _id)
    await cloud.admin.insert('persons', [first!])
    expect(await counts('village-b')).toMatchObject({ member: 2 })
    await cloud.admin.remove('persons', first!._id)
  })

  it('lists those who decide before those who do not', async () => {
    const { rows } = await people('village-a', { kind: 'here' })
    const roles = rows.map(({ posts }) => posts[0]!.role)
    expect(roles).toEqual(['officer', 'officer', 'handler', 'handler'])
  })

  it('finds somebody by the beginning of the name, of whatever kind', async () => {
    const found = async (name: string) => (await people('village-a', { name })).rows.map((row) => row.name)
    expect(await found('李')).toEqual(['李建国'])
    expect(await found('王长河')).toEqual(['王长河'])
    expect(await found('长河')).toEqual([])
    // Of village B.
    expect(await found('李乙')).toEqual([])
  })

  it('tells nothing of a node that is not the caller’s, in two calls of the store', async () => {
    const of = (nodeId: string) => cloud.call('a.officer', 'organization.counts', { nodeId })
    expect(errorOf(await of('village-b'))).toBe('NOT_FOUND')
    expect(errorOf(await of('town-1'))).toBe('NOT_FOUND')
    expect(errorOf(await of('nowhere'))).toBe('NOT_FOUND')
    valueOf(await of('village-a'))
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(2)
  })
})
