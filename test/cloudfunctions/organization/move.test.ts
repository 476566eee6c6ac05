import type { Household } from '../../../cloudfunctions/kernel/household'
import type { Organization } from '../../../cloudfunctions/kernel/organization'
import type { Person } from '../../../cloudfunctions/kernel/person'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { differences } from '../../../scripts/rebuild/differing'
import { freshId } from '../../support/ids'
import { matterOn } from '../../support/matterOn'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { addNode, followed, grant, makeCountyAdmin, nodeOf } from '../../support/tree'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
const county = 'b.homeless'
let town2: string
beforeEach(async () => {
  cloud = await startTestCloud()
  await makeCountyAdmin(cloud, county)
  town2 = await addNode(cloud, county, 'county-1', 'town', '白水镇')
}, 60_000)
afterEach(() => cloud?.close())

const move = (id: string, parentId: string, own: Record<string, unknown> = {}, who = county) =>
  cloud.callRaw(who, 'organization.move', { id, act: freshId(), parentId, reason: '区划调整', ...own })
const matter = async (id: string) => (await cloud.admin.get<Matter>('matters', id))!

/** Every path is the chain of parents, wherever it is written down. */
async function expectPathsToHold(): Promise<void> {
  const nodes = await cloud.admin.all<Organization>('organizations')
  const byId = new Map(nodes.map((node) => [node._id, node]))
  const chain = (id: string): string[] => {
    const { parentId } = byId.get(id)!
    return parentId === null ? [id] : [...chain(parentId), id]
  }
  const of = (path: string[]) => expect(path).toEqual(chain(path.at(-1)!))
  for (const { path } of nodes) of(path)
  for (const name of ['persons', 'households', 'links', 'matters', 'reports'])
    for (const { path } of await cloud.admin.all<{ path: string[] }>(name)) of(path)
  for (const { posts, reach } of await cloud.admin.all<Person>('persons')) {
    posts.forEach((post) => of(post.path))
    expect([...reach].sort()).toEqual([...new Set(posts.flatMap(({ path }) => path))].sort())
  }
}

describe('organization.move', () => {
  it('puts a village below another town, with everything that lies in it', async () => {
    const id = await matterOn(cloud, 'sorted')
    expect(valueOf(await move('village-a', town2))).toEqual({ id: 'village-a' })
    await followed(cloud)
    await expectPathsToHold()
    expect((await matter(id)).path).toEqual(['county-1', town2, 'village-a', 'grid-a1'])
    // The opening keeps where it was asked; what is derived holds.
    expect((await matter(id)).history[0]!.opening!.path).toEqual([
      'county-1',
      'town-1',
      'village-a',
      'grid-a1'
    ])
    expect(differences(await matter(id))).toEqual([])
    const node = await nodeOf(cloud, 'village-a')
    expect(node.following).toBeUndefined()
    expect(node.history.at(-1)).toMatchObject({
      act: 'move',
      by: { id: personIdOf(county) },
      reason: '区划调整',
      set: { parentId: town2 }
    })
    expect((await nodeOf(cloud, 'county-1')).moves).toEqual([])
  })

  it('leaves acts as they were: they go on at the new place, and never write the path back', async () => {
    const id = await matterOn(cloud, 'sorted')
    valueOf(await move('village-a', town2))
    await followed(cloud)
    const input = { id, act: freshId(), leadId: personIdOf('a.handler') }
    valueOf(await cloud.call('a.officer', 'matter.assign', input))
    await cloud.settled()
    await expectPathsToHold()
  })

  it('leaves what a town has in hand with that town and its units, until it has answered', async () => {
    const id = await matterOn(cloud, 'split')
    valueOf(await move('village-a', town2))
    await followed(cloud)
    expect((await matter(id)).path).toEqual(['county-1', town2, 'village-a', 'grid-a1'])
    expect(differences(await matter(id))).toEqual([])
    const act = async (who: string, name: string, own: object) =>
      valueOf(await cloud.callRaw(who, `matter.${name}`, { id, act: freshId(), ...own }))
    const again = { unitId: personIdOf('town.unit2'), text: '请看看', part: '4.1' }
    await act('town.unit', 'objectPart', { part: '4.1', text: '不归水利' })
    await act('town.office', 'split', { parts: [again] })
    await act('town.unit2', 'respond', { part: '4.1', text: '看过了' })
    await act('town.office', 'reply', { text: '看过了' })
    expect(errorOf(await cloud.call('town.office', 'matter.read', { id }))).toBe('NOT_FOUND')
    await act('a.officer', 'inform', { outcome: 'solved', text: '镇里看过了' })
  })

  it('lets what is overdue in a village be pressed for by its new town', async () => {
    const id = await matterOn(cloud, 'sorted')
    await cloud.emulator.clock.advance(14 * 86_400_000)
    for (let minute = 0; minute < 2; minute += 1) await cloud.emulator.fireTimer('clock')
    expect((await matter(id)).lateTo).toBe('town-1')
    valueOf(await move('village-a', town2))
    await followed(cloud)
    expect((await matter(id)).lateTo).toBe(town2)
    expect(differences(await matter(id))).toEqual([])
    await cloud.emulator.clock.reset()
  })

  it('puts a grid below another village, whose office then answers for it', async () => {
    const id = await matterOn(cloud, 'sorted')
    valueOf(await move('grid-a1', 'village-b'))
    await followed(cloud)
    await expectPathsToHold()
    const office = (await nodeOf(cloud, 'village-b')).office
    expect((await nodeOf(cloud, 'grid-a1')).office).toEqual(office)
    expect((await cloud.admin.get<Household>('households', 'household-a-one'))!.office).toEqual(office)
    expect(await matter(id)).toMatchObject({ office, hands: ['village-b'] })
    expect(differences(await matter(id))).toEqual([])
    const inTray = async (who: string) =>
      valueOf(await cloud.call(who, 'matter.tray', { tray: 'discuss', whose: 'mine' })).rows.map(
        (row) => row.id
      )
    expect(await inTray('b.officer')).toEqual([id])
    expect(await inTray('a.officer')).toEqual([])
    expect(errorOf(await cloud.call('a.officer', 'matter.read', { id }))).toBe('NOT_FOUND')
  })

  it('says how far it is', async () => {
    valueOf(await move('village-a', town2))
    const seen = async () =>
      valueOf(await cloud.call(county, 'organization.tree', { nodeId: 'village-a' })).heads[0]!.following
    const isThrough = async () => {
      const now = await seen()
      return now !== null && now.done === now.total
    }
    for (let look = 0; look < 500 && !(await isThrough()); look += 1)
      await new Promise((resolve) => setTimeout(resolve, 20))
    const following = await seen()
    expect(following!.total).toBeGreaterThan(20)
    expect(following!.done).toBe(following!.total)
    await followed(cloud)
    expect(await seen()).toBeNull()
  })

  it('finds what was written with the old path after the first sweep', async () => {
    const id = await matterOn(cloud, 'asked')
    const old = (await matter(id)).path
    valueOf(await move('village-a', town2))
    for (let look = 0; look < 200 && (await matter(id)).path.includes('town-1'); look += 1)
      await new Promise((resolve) => setTimeout(resolve, 20))
    await cloud.admin.set('matters', id, { path: old })
    await followed(cloud)
    await expectPathsToHold()
  })

  it('is finished by the timer where the instance froze before anything followed', async () => {
    valueOf(await move('village-a', town2))
    await followed(cloud)
    // As the write left it: the place is decided, nothing carried out.
    const act = freshId()
    const root = await nodeOf(cloud, 'county-1')
    const from = (await nodeOf(cloud, 'village-a')).path
    const to = ['county-1', 'town-1', 'village-a']
    const change = {
      id: act,
      print: act,
      at: new Date(),
      act: 'move',
      by: { id: 'x', name: 'x' },
      reason: '搬回来'
    }
    const { office } = await nodeOf(cloud, 'village-a')
    await cloud.admin.set('organizations', root._id, {
      moves: [{ id: act, nodeId: 'village-a', from, to }],
      pendingSince: new Date(cloud.emulator.clock.now()),
      pending: [
        {
          id: act,
          kind: 'move',
          nodeId: 'village-a',
          rootId: root._id,
          fields: { parentId: 'town-1', path: to, office },
          change
        }
      ]
    })
    await followed(cloud)
    expect((await nodeOf(cloud, 'village-a')).parentId).toBe('town-1')
    await expectPathsToHold()
  })

  it.each([
    ['itself', 'village-a', 'village-a', 'BELOW_ITSELF'],
    ['what lies below it', 'village-a', 'grid-a1', 'BELOW_ITSELF'],
    ['where it is', 'village-a', 'town-1', 'ALREADY_THERE'],
    ['a node of its own kind', 'village-a', 'village-b', 'KIND_UNFIT'],
    ['a lower kind', 'town-1', 'village-a', 'BELOW_ITSELF'],
    ['nowhere', 'village-a', 'nowhere', 'NOT_FOUND']
  ])('refuses a move below %s', async (_what, id, parentId, error) => {
    const before = await cloud.dump()
    expect(errorOf(await move(id, parentId))).toBe(error)
    expect(await cloud.dump()).toEqual(before)
  })

  it('refuses a place where another is called so', async () => {
    const twin = await addNode(cloud, county, town2, 'village', '石桥村')
    expect(errorOf(await move('village-a', town2))).toBe('NAME_TAKEN')
    expect(errorOf(await move(twin, 'town-1'))).toBe('NAME_TAKEN')
  })

  it('never moves a county, nor into another one', async () => {
    expect(errorOf(await move('county-1', town2))).toBe('NOT_FOUND')
    const far = { kind: 'county', parentId: null, path: ['county-9'], name: '外县', version: 1, history: [] }
    await cloud.admin.insert('organizations', [{ _id: 'county-9', ...far } as never])
    expect(errorOf(await move('village-a', 'county-9'))).toBe('NOT_FOUND')
    const { posts } = (await cloud.admin.get<Person>('persons', personIdOf(county)))!
    const post = { role: 'admin', nodeId: 'county-9', nodeName: '外县', path: ['county-9'] }
    await cloud.admin.set('persons', personIdOf(county), { posts: [...posts, post] })
    expect(errorOf(await move('village-a', 'county-9'))).toBe('OTHER_COUNTY')
  })

  it('asks for an administrator of both places', async () => {
    expect(errorOf(await move('village-a', town2, {}, 'town.admin'))).toBe('NOT_FOUND')
    valueOf(await grant(cloud, county, 'town.admin', 'admin', town2))
    valueOf(await grant(cloud, county, 'a.member', 'admin', 'village-a'))
    expect(errorOf(await move('village-a', town2, {}, 'a.member'))).toBe('NOT_FOUND')
    valueOf(await move('village-a', town2, {}, 'town.admin'))
    await followed(cloud)
  })

  it('of two nodes below one another at once makes no circle', async () => {
    const [one, two] = [
      await addNode(cloud, county, 'village-a', 'grid', '甲组'),
      await addNode(cloud, county, 'village-a', 'grid', '乙组')
    ]
    const answers = await Promise.all([move(one, two), move(two, one)])
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(errorOf(answers.find((answer) => !answer.ok)!)).toBe('NODE_MOVING')
    await followed(cloud)
    await expectPathsToHold()
  })

  it('waits for another one that it touches, and not for those that it does not', async () => {
    valueOf(await move('village-a', town2))
    expect(errorOf(await move('grid-a1', 'village-b'))).toBe('NODE_MOVING')
    expect(errorOf(await move('grid-b1', 'village-a'))).toBe('NODE_MOVING')
    valueOf(await move('village-b', town2))
    await followed(cloud)
    valueOf(await move('grid-a1', 'village-b'))
    await followed(cloud)
    await expectPathsToHold()
  })

  it('sent four times at once happens once', async () => {
    const act = freshId()
    const answers = await Promise.all([1, 2, 3, 4].map(() => move('village-a', town2, { act })))
    for (const answer of answers) expect(valueOf(answer)).toEqual({ id: 'village-a' })
    await followed(cloud)
    expect(await move('village-a', town2, { act })).toEqual(answers[0])
    expect(errorOf(await move('village-b', town2, { act }))).toBe('ACT_REUSED')
    const { history } = await nodeOf(cloud, 'village-a')
    expect(history.filter((event) => event.act === 'move')).toHaveLength(1)
  })
})
