import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { addNode, nodeOf } from '../../support/tree'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const add = (who: string, own: Record<string, unknown>) =>
  cloud.callRaw(who, 'organization.add', { id: freshId('node'), name: '新的', ...own })

describe('organization.add', () => {
  it('puts a village below the town, with an office of its own', async () => {
    const input = { parentId: 'town-1', kind: 'village', name: '新桥村', phone: '0939-1000003' } as const
    const answer = valueOf(
      await cloud.call('town.admin', 'organization.add', { id: freshId('node'), ...input })
    )
    expect(answer).toEqual({ id: expect.stringMatching(/^n-/), version: 1 })
    const { id } = answer
    expect(await nodeOf(cloud, id)).toMatchObject({
      name: '新桥村',
      parentId: 'town-1',
      path: ['county-1', 'town-1', id],
      office: { id, name: '新桥村村委会', phone: '0939-1000003' },
      history: [{ act: 'add', by: { id: personIdOf('town.admin') } }]
    })
  })

  it('puts grids below a village, as deep as they go, answered for by the village', async () => {
    const outer = await addNode(cloud, 'town.admin', 'village-b', 'grid', '二组')
    const inner = await addNode(cloud, 'town.admin', outer, 'grid', '二组西头')
    const node = await nodeOf(cloud, inner)
    expect(node.path).toEqual(['county-1', 'town-1', 'village-b', outer, inner])
    expect(node.office.id).toBe('village-b')
  })

  it.each([
    ['village', 'village-a'],
    ['town', 'village-a'],
    ['village', 'grid-a1'],
    ['county', 'town-1'],
    ['town', 'town-1'],
    ['grid', 'town-1']
  ])('refuses a %s below %s', async (kind, parentId) => {
    expect(errorOf(await add('town.admin', { parentId, kind }))).toBe('KIND_UNFIT')
  })

  it.each(['county-1', 'nowhere'])('knows no %s for whoever administers a town', async (parentId) => {
    expect(errorOf(await add('town.admin', { parentId, kind: 'grid' }))).toBe('NOT_FOUND')
  })

  it('refuses a second one of a name below one node, and not below another', async () => {
    await addNode(cloud, 'town.admin', 'village-a', 'grid', '东头组')
    const again = { kind: 'grid', name: '东头 组' }
    expect(await add('town.admin', { parentId: 'village-a', ...again })).toMatchObject({
      ok: false,
      error: { name: 'NAME_TAKEN', fields: { name: '这一级已经有「东头 组」了' } }
    })
    valueOf(await add('town.admin', { parentId: 'village-b', ...again }))
  })

  it('refuses a telephone of a grid, which has no office', async () => {
    const answer = await add('town.admin', { parentId: 'village-a', kind: 'grid', phone: '0939-12345' })
    expect(answer).toMatchObject({
      ok: false,
      error: { name: 'BAD_INPUT', fields: { phone: expect.any(String) } }
    })
  })

  it('sent four times at once is there once and answers the same', async () => {
    const input = { id: freshId('node'), parentId: 'village-a', kind: 'grid', name: '九组' }
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => cloud.callRaw('town.admin', 'organization.add', input))
    )
    const { id } = valueOf(answers[0]!) as { id: string }
    for (const answer of answers) expect(valueOf(answer)).toEqual({ id, version: 1 })
    expect((await nodeOf(cloud, id)).history).toHaveLength(1)
    const other = await cloud.callRaw('town.admin', 'organization.add', { ...input, name: '十组' })
    expect(errorOf(other)).toBe('ACT_REUSED')
  })

  it('never takes the place of a node that is there', async () => {
    const id = await addNode(cloud, 'town.admin', 'village-a', 'grid', '八组')
    const other = valueOf(await add('town.admin', { id, parentId: 'village-b', kind: 'grid' })) as {
      id: string
    }
    expect(other.id).not.toBe(id)
    expect((await nodeOf(cloud, id)).parentId).toBe('village-a')
  })

  it('takes three calls of the store', async () => {
    await addNode(cloud, 'town.admin', 'village-a', 'grid', '七组')
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(3)
  })
})
