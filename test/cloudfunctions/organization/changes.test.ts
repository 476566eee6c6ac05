import { freshId } from '../../support/ids'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const set = (own: Record<string, unknown> = {}, who = 'a.officer') =>
  cloud.callRaw(who, 'organization.set', {
    act: freshId(),
    nodeId: 'village-a',
    name: 'officeWeekday',
    value: 4,
    seen: null,
    ...own
  })
const changes = async (after?: string) =>
  valueOf(
    await cloud.call('a.officer', 'organization.changes', { nodeId: 'village-a', ...(after && { after }) })
  )

describe('organization.changes', () => {
  it('tells who set what, from what to what, the newest first, beside whatever else became of the node', async () => {
    expect(await changes()).toEqual({ rows: [], after: null })
    valueOf(await set())
    valueOf(
      await cloud.callRaw('town.admin', 'organization.rename', {
        id: 'village-a',
        act: freshId(),
        name: '大石桥村'
      })
    )
    valueOf(await set({ value: null, seen: 4, reason: '试过了' }, 'town.admin'))
    expect((await changes()).rows).toMatchObject([
      {
        by: { id: personIdOf('town.admin') },
        setting: { name: 'officeWeekday', from: 4, to: null },
        reason: '试过了'
      },
      { by: { id: personIdOf('a.officer') }, setting: { name: 'officeWeekday', from: null, to: 4 } }
    ])
  })

  it('is told page by page, whole', async () => {
    for (let time = 0; time < 21; time += 1)
      valueOf(await set({ value: (time % 7) + 1, seen: time === 0 ? null : ((time - 1) % 7) + 1 }))
    const first = await changes()
    expect(first.rows).toHaveLength(20)
    const second = await changes(first.after!)
    expect(second.rows).toMatchObject([{ setting: { from: null, to: 1 } }])
    expect(second.after).toBeNull()
  })

  it('tells of categories, too', async () => {
    const category = (method: 'categorize' | 'retire', own: Record<string, unknown>) =>
      cloud.callRaw('a.officer', `organization.${method}`, { act: freshId(), nodeId: 'village-a', ...own })
    valueOf(await category('categorize', { name: '政策落实', below: 'affairs' }))
    const asked = { nodeId: 'village-a' }
    const [{ id } = { id: '' }] = valueOf(
      await cloud.call('a.officer', 'organization.settings', asked)
    ).categories
    valueOf(await set())
    valueOf(await category('retire', { id, retired: true }))
    valueOf(await category('retire', { id, retired: false }))
    expect((await changes()).rows.map((row) => row.category?.did ?? row.setting?.name)).toEqual([
      'restore',
      'retire',
      'officeWeekday',
      'add'
    ])
  })
})
