import { positionsFor } from '../../../types/domain/positionsFor'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { grant } from '../../support/tree'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const page = async (who: string, nodeId: string, after?: string) =>
  valueOf(await cloud.call(who, 'organization.people', { nodeId, ...(after && { after }) }))

describe('organization.people', () => {
  it('lists who serves at a node or below it, and as what', async () => {
    const { rows, after } = await page('town.admin', 'village-a')
    expect(rows.map(({ name }) => name).sort()).toEqual(
      ['李建国', '孙大勇', '王长河', '赵春梅', '钱多多', '陈立秋'].sort()
    )
    expect(after).toBeNull()
    expect(rows.find(({ name }) => name === '李建国')).toEqual({
      id: personIdOf('a.officer'),
      name: '李建国',
      claimed: true,
      posts: [
        {
          role: 'officer',
          at: { id: 'village-a', name: '石桥村' },
          title: '党支部书记',
          mayCarry: positionsFor('officer', 'village'),
          later: false,
          mayEnd: true
        }
      ],
      mayArrange: true
    })
  })

  it('goes on after a page on which every post is over', async () => {
    const path = ['county-1', 'town-1', 'village-b', 'grid-b1']
    const gone = { role: 'handler', nodeId: 'grid-b1', nodeName: '柳湾村一组', path, until: new Date(0) }
    const people = Array.from({ length: 25 }, (_none, index) => ({
      _id: `p-0${String(index).padStart(2, '0')}`,
      name: `从前${index}`,
      path,
      home: { id: 'grid-b1', name: '柳湾村一组' },
      posts: [gone],
      postKeys: ['handler@grid-b1'],
      reach: path,
      serving: path.map((nodeId) => `handler@${nodeId}`)
    }))
    await cloud.admin.insert('persons', people)
    const first = await page('town.admin', 'village-b')
    expect(first.rows).toEqual([])
    expect((await page('town.admin', 'village-b', first.after!)).rows).toHaveLength(6)
    expect(await page('a.officer', 'village-b')).toEqual({ rows: [], after: null })
    for (const { _id } of people) await cloud.admin.remove('persons', _id)
  })

  it('lets an officer look, and end nothing', async () => {
    const { rows } = await page('a.officer', 'village-a')
    expect(rows).toHaveLength(6)
    for (const { posts } of rows) for (const { mayEnd } of posts) expect(mayEnd).toBe(false)
  })

  it.each(['village-b', 'town-1', 'nowhere'])(
    'tells an officer of village A nothing of others at %s',
    async (id) => {
      const { rows } = await page('a.officer', id)
      const told = JSON.stringify(rows)
      expect(told).not.toContain('village-b')
      expect(told).not.toContain('town-1')
    }
  )

  it('of somebody who serves in both villages tells each its own', async () => {
    valueOf(await grant(cloud, 'town.admin', 'a.handler', 'handler', 'village-b', { title: '柳湾水电' }))
    const told = JSON.stringify(await page('a.officer', 'village-a'))
    expect(told).toContain('孙大勇')
    expect(told).not.toContain('柳湾')
    expect(JSON.stringify(await page('b.officer', 'village-b'))).toContain('柳湾水电')
  })

  it('says which begin later, and pages by key', async () => {
    valueOf(await grant(cloud, 'town.admin', 'b.resident', 'hub', 'grid-b1', { from: '2090-01-01' }))
    const later = (await page('town.admin', 'grid-b1')).rows
      .flatMap(({ posts }) => posts)
      .filter(({ later }) => later)
    expect(later).toMatchObject([{ role: 'hub', since: '2089-12-31T16:00:00.000Z' }])
    for (let index = 0; index < 25; index += 1)
      await cloud.admin.insert('persons', [
        {
          _id: `p-x-${String(index).padStart(2, '0')}`,
          name: `人${index}`,
          path: ['county-1', 'town-1', 'village-b'],
          posts: [
            {
              role: 'handler',
              nodeId: 'village-b',
              nodeName: '柳湾村',
              path: ['county-1', 'town-1', 'village-b']
            }
          ],
          reach: ['county-1', 'town-1', 'village-b']
        } as never
      ])
    const first = await page('town.admin', 'village-b')
    expect(first.rows).toHaveLength(20)
    const second = await page('town.admin', 'village-b', first.after!)
    const ids = [...first.rows, ...second.rows].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(second.after).toBeNull()
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(2)
  })
})
