import fc from 'fast-check'
import { kindsOf } from '../../../../cloudfunctions/kernel/nodes'
import { postIndex, type Person, type Post } from '../../../../cloudfunctions/kernel/person'
import { groupsOf } from '../../../../cloudfunctions/domain/contactGroup/groupsOf'
import { membersOf } from '../../../../cloudfunctions/domain/contactGroup/membersOf'
import { memberCategories } from '../../../../types/domain/members'
import { roles, type Role } from '../../../../types/domain/roles'
import { startTestCloud, type TestCloud } from '../../../support/startTestCloud'

const now = new Date('2026-11-23T02:00:00Z')
const paths = [
  ['county-1'],
  ['county-1', 'town-1'],
  ['county-1', 'town-1', 'village-a'],
  ['county-1', 'town-1', 'village-a', 'grid-a1'],
  ['county-1', 'town-1', 'village-b'],
  ['county-1', 'town-1', 'village-b', 'grid-b1']
]

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

/** Before, at, and after the moment asked about; or none. */
const dates = fc.constantFrom(undefined, new Date(now.getTime() - 1), now, new Date(now.getTime() + 1))
const somePost = fc
  .record({
    role: fc.constantFrom<Role>(...roles),
    path: fc.constantFrom(...paths),
    from: dates,
    until: dates
  })
  .map(({ role, path, from, until }): Post => ({
    role,
    path,
    nodeId: path.at(-1)!,
    nodeName: '某处',
    ...(from && { from }),
    ...(until && { until })
  }))
const count = 12
const idOf = (index: number) => `q-${String(index).padStart(2, '0')}`
const contact = fc.integer({ min: 0, max: count - 1 }).map((index) => ({ id: idOf(index), name: '某人' }))
const somebody = fc.record({
  posts: fc.array(somePost, { maxLength: 3 }),
  linkedMember: fc.option(contact, { nil: undefined }),
  cityMember: fc.option(contact, { nil: undefined }),
  category: fc.option(fc.constantFrom(...memberCategories), { nil: undefined })
})

const personOf = (
  one: typeof somebody extends fc.Arbitrary<infer One> ? One : never,
  index: number
): Person => ({
  _id: idOf(index),
  name: `某${index}`,
  path: paths[3]!,
  home: { id: 'grid-a1', name: '一组' },
  posts: one.posts,
  ...postIndex(one.posts),
  ...(one.linkedMember && { linkedMember: one.linkedMember }),
  ...(one.cityMember && { cityMember: one.cityMember }),
  ...(one.category && { service: { category: one.category } })
})

const all = ['v-village-a', 'v-village-b', 't-town-1', 'v-grid-a1', 't-village-a', 'm-nobody', 'nonsense']
const everyGroup = [
  ...all,
  ...Array.from({ length: count }, (_none, index) => [`m-${idOf(index)}`, `c-${idOf(index)}`]).flat()
]

describe('who is in a group', () => {
  it('is everybody whose own groups say so, and nobody else, with nothing written but the person', async () => {
    const kindOf = await kindsOf(paths.flat(), now)
    const run = async (people: Person[]) => {
      for (const { _id } of await cloud.admin.all<{ _id: string }>('persons'))
        await cloud.admin.remove('persons', _id)
      await cloud.admin.insert('persons', people)
      for (const groupId of everyGroup) {
        const found = (await membersOf(groupId, now, { limit: 500 })).people.map(({ _id }) => _id)
        const right = people
          .filter((one) => groupsOf(one, kindOf, now).includes(groupId))
          .map(({ _id }) => _id)
        expect([groupId, found]).toEqual([groupId, right])
      }
    }
    await fc.assert(
      fc.asyncProperty(fc.array(somebody, { minLength: count, maxLength: count }), (some) =>
        run(some.map(personOf))
      ),
      { numRuns: 12 }
    )
  }, 120_000)

  it('is told page by page, each once', async () => {
    const people = Array.from({ length: 9 }, (_none, index) =>
      personOf(
        { posts: [], linkedMember: { id: idOf(4), name: '某' }, cityMember: undefined, category: undefined },
        index
      )
    )
    for (const { _id } of await cloud.admin.all<{ _id: string }>('persons'))
      await cloud.admin.remove('persons', _id)
    await cloud.admin.insert('persons', people)
    const found: string[] = []
    for (let after: string | null | undefined; after !== null;) {
      const page = await membersOf(`m-${idOf(4)}`, now, { after, limit: 2 })
      found.push(...page.people.map(({ _id }) => _id))
      after = page.after
    }
    expect(found).toEqual(people.map(({ _id }) => _id))
  })
})
