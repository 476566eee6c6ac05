import { startTestCloud, errorOf, valueOf, type TestCloud } from '../../support/startTestCloud'
import { addNode, grant, makeCountyAdmin } from '../../support/tree'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  await makeCountyAdmin(cloud, 'b.homeless')
}, 60_000)
afterAll(() => cloud?.close())

const tree = async (who: string, nodeId?: string) =>
  valueOf(await cloud.call(who, 'organization.tree', nodeId ? { nodeId } : {}))
const names = (nodes: { name: string }[]) => nodes.map(({ name }) => name).sort()

describe('organization.tree', () => {
  it('begins with the uppermost node somebody answers for, and what lies directly below it', async () => {
    const { heads, rows, after } = await tree('town.admin')
    expect(names(heads)).toEqual(['清水镇'])
    expect(names(rows)).toEqual(['柳湾村', '石桥村'])
    expect(after).toBeNull()
    expect(names((await tree('town.office')).heads)).toEqual(['清水镇'])
  })

  it('shows a node that is asked for', async () => {
    const { heads, rows } = await tree('town.admin', 'village-a')
    expect(heads).toEqual([
      {
        id: 'village-a',
        name: '石桥村',
        kind: 'village',
        parentId: 'town-1',
        office: { id: 'village-a', name: '石桥村村委会', phone: '0939-1000001' },
        following: null,
        may: { add: ['grid'], rename: true, phone: true, move: true, grant: true }
      }
    ])
    expect(names(rows)).toEqual(['石桥村一组'])
  })

  it('lets officers look and do nothing', async () => {
    const { heads, rows } = await tree('a.officer')
    expect(names(heads)).toEqual(['石桥村'])
    for (const { may } of [...heads, ...rows])
      expect(may).toEqual({ add: [], rename: false, phone: false, move: false, grant: false })
  })

  it('does not let somebody move the uppermost node they administer away from those above', async () => {
    expect((await tree('town.admin')).heads[0]!.may.move).toBe(false)
    expect((await tree('b.homeless', 'town-1')).heads[0]!.may.move).toBe(true)
    expect((await tree('b.homeless')).heads[0]!.may.move).toBe(false)
  })

  it.each(['village-b', 'town-1', 'county-1', 'nowhere'])(
    'knows no %s for an officer of village A',
    async (id) => {
      expect(errorOf(await cloud.call('a.officer', 'organization.tree', { nodeId: id }))).toBe('NOT_FOUND')
    }
  )

  it('shows each of several nodes with what lies below it, one inside another once', async () => {
    const deep = await addNode(cloud, 'town.admin', 'grid-a1', 'grid', '一组东头')
    valueOf(await grant(cloud, 'town.admin', 'a.officer', 'admin', 'grid-a1'))
    valueOf(await grant(cloud, 'town.admin', 'a.officer', 'officer', 'village-b'))
    const { heads, rows } = await tree('a.officer')
    expect(names(heads)).toEqual(['柳湾村', '石桥村'])
    expect(names(rows)).toEqual(['柳湾村一组', '石桥村一组'])
    expect((await tree('a.officer', 'grid-a1')).rows.map(({ id }) => id)).toEqual([deep])
  })

  it('counts what lies below a node as somebody would', async () => {
    for (const name of ['第十网格', '第二网格', '第九网格', '第十一网格'])
      await addNode(cloud, 'town.admin', 'village-b', 'grid', name)
    expect((await tree('town.admin', 'village-b')).rows.map(({ name }) => name)).toEqual([
      '第二网格',
      '第九网格',
      '第十网格',
      '第十一网格',
      '柳湾村一组'
    ])
  })

  it('takes two calls of the store', async () => {
    await tree('town.admin', 'village-a')
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(2)
  })
})
