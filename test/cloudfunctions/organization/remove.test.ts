import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { freshId } from '../../support/ids'
import { matterOn } from '../../support/matterOn'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { addNode, end, grant, makeCountyAdmin, nodeOf } from '../../support/tree'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
let grid: string
beforeEach(async () => {
  cloud = await startTestCloud()
  grid = await addNode(cloud, 'town.admin', 'village-a', 'grid', '空组')
}, 60_000)
afterEach(() => cloud?.close())

const remove = (id = grid, own: Record<string, unknown> = {}, who = 'town.admin') =>
  cloud.callRaw(who, 'organization.remove', { id, act: freshId(), ...own })
const below = async (id: string, who = 'town.admin') =>
  valueOf(await cloud.call(who, 'organization.tree', { nodeId: id }))
const said = (answer: unknown) => (answer as { error: { message: string } }).error.message

describe('organization.remove', () => {
  it('takes an empty node out of the tree, with who did it and why, and keeps it on file', async () => {
    expect(valueOf(await remove(grid, { reason: '并到一组了' }))).toEqual({ id: grid })
    const { rows, removed } = await below('village-a')
    expect(rows.map(({ name }) => name)).toEqual(['石桥村一组'])
    expect(removed).toEqual([{ id: grid, name: '空组' }])
    expect(errorOf(await cloud.call('town.admin', 'organization.tree', { nodeId: grid }))).toBe('NOT_FOUND')
    expect((await nodeOf(cloud, grid)).history.at(-1)).toMatchObject({
      act: 'remove',
      by: { id: personIdOf('town.admin') },
      reason: '并到一组了'
    })
  })

  it('lets nothing more happen there', async () => {
    valueOf(await remove())
    const name = { id: grid, act: freshId(), name: '新组' }
    expect(errorOf(await cloud.call('town.admin', 'organization.rename', name))).toBe('NOT_FOUND')
    expect(errorOf(await grant(cloud, 'town.admin', 'a.loner', 'hub', grid))).toBe('NOT_FOUND')
    const inner = { id: freshId('node'), parentId: grid, kind: 'grid' as const, name: '西头' }
    expect(errorOf(await cloud.call('town.admin', 'organization.add', inner))).toBe('NOT_FOUND')
    expect(errorOf(await remove())).toBe('NOT_FOUND')
  })

  it('says what is still there', async () => {
    expect(said(await remove('grid-a1'))).toContain('住在这里的人家、在这里任职的人')
    const inner = await addNode(cloud, 'town.admin', grid, 'grid', '西头')
    expect(said(await remove())).toBe('还不能撤：这里还有下级组织。先搬走、免去或者办完。')
    valueOf(await remove(inner))
    valueOf(await grant(cloud, 'town.admin', 'a.loner', 'hub', grid))
    expect(said(await remove())).toContain('在这里任职的人')
    valueOf(await end(cloud, 'town.admin', 'a.loner', 'hub', grid))
    valueOf(await remove())
  })

  it('waits for open work, and says nothing of what is about the caller', async () => {
    const id = await matterOn(cloud, 'sorted')
    const { path } = (await cloud.admin.get<Matter>('matters', id))!
    await cloud.admin.set('matters', id, { path: [...path.slice(0, 3), grid] })
    expect(said(await remove())).toContain('没办完的事')
    await cloud.admin.set('matters', id, { about: [personIdOf('town.admin')] })
    valueOf(await remove())
  })

  it('is for who administers above it', async () => {
    expect(errorOf(await remove(grid, {}, 'a.officer'))).toBe('NOT_ALLOWED')
    expect(errorOf(await remove('town-1'))).toBe('NOT_FOUND')
    await makeCountyAdmin(cloud, 'b.homeless')
    expect(errorOf(await remove('county-1', {}, 'b.homeless'))).toBe('NOT_FOUND')
    expect((await below('village-a', 'a.officer')).removed).toEqual([])
  })

  it('waits for a move that leads there', async () => {
    const open = { id: 'm', nodeId: 'grid-b1', from: ['county-1'], to: ['county-1', 'town-1', grid] }
    await cloud.admin.set('organizations', 'county-1', { moves: [open] })
    expect(errorOf(await remove())).toBe('NODE_MOVING')
  })

  it('sent twice happens once, in three calls of the store', async () => {
    const act = freshId()
    expect(await remove(grid, { act })).toEqual(await remove(grid, { act }))
    expect((await nodeOf(cloud, grid)).version).toBe(2)
    expect(errorOf(await remove(grid, { act, reason: '别的' }))).not.toBe('ACT_REUSED')
    const other = await addNode(cloud, 'town.admin', 'village-a', 'grid', '又一空组')
    valueOf(await remove(other))
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(3)
  })
})
