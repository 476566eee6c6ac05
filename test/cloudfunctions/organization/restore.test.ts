import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { addNode, nodeOf } from '../../support/tree'

let cloud: TestCloud
let grid: string
beforeEach(async () => {
  cloud = await startTestCloud()
  grid = await addNode(cloud, 'town.admin', 'village-a', 'grid', '空组')
}, 60_000)
afterEach(() => cloud?.close())

const remove = (id = grid, own: Record<string, unknown> = {}, who = 'town.admin') =>
  cloud.callRaw(who, 'organization.remove', { id, act: freshId(), ...own })
const restore = (id = grid, own: Record<string, unknown> = {}, who = 'town.admin') =>
  cloud.callRaw(who, 'organization.restore', { id, act: freshId(), ...own })
const below = async (id: string, who = 'town.admin') =>
  valueOf(await cloud.call(who, 'organization.tree', { nodeId: id }))

describe('organization.restore', () => {
  it('brings it back to where it was, answered for by who answers there', async () => {
    const before = await nodeOf(cloud, grid)
    valueOf(await remove())
    valueOf(await cloud.call('town.admin', 'organization.rename', { ...renamed, act: freshId() }))
    expect(valueOf(await restore())).toEqual({ id: grid })
    const after = await nodeOf(cloud, grid)
    expect(after.path).toEqual(before.path)
    expect(after.removed).toBeUndefined()
    expect(after.office.phone).toBe(renamed.phone)
    expect((await below('village-a')).removed).toEqual([])
  })

  it('is refused while another is called so, and for what was never removed', async () => {
    valueOf(await remove())
    const twin = await addNode(cloud, 'town.admin', 'village-a', 'grid', '空组')
    expect(errorOf(await restore())).toBe('NAME_TAKEN')
    expect(errorOf(await restore(twin))).toBe('NOT_FOUND')
    valueOf(await remove(twin))
    valueOf(await restore())
  })

  it('is for who administers there, sent twice happens once, in three calls of the store', async () => {
    valueOf(await remove())
    expect(errorOf(await restore(grid, {}, 'a.officer'))).toBe('NOT_ALLOWED')
    const act = freshId()
    const first = await restore(grid, { act })
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(3)
    expect(await restore(grid, { act })).toEqual(first)
    expect((await nodeOf(cloud, grid)).version).toBe(3)
  })
})

const renamed = { id: 'village-a', name: '石桥村', phone: '0939-1000077' }
