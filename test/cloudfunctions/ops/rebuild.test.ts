import { freshId } from '../../support/ids'
import { matterOn } from '../../support/matterOn'
import { withCountyAdmin } from '../../support/samples/ops'
import { ordinaryDay, standOn } from '../../support/standOn'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
let before: Record<string, unknown[]>
beforeAll(async () => {
  cloud = await startTestCloud()
  await standOn(cloud, ordinaryDay)
  await withCountyAdmin(cloud)
  for (const stage of ['asked', 'handling', 'closed', 'escalated'] as const) await matterOn(cloud, stage)
  before = await stored()
}, 60_000)
afterAll(() => cloud?.close())

/** Everything but what tells of the rewriting itself; lists without anything count as none. */
async function stored(): Promise<Record<string, unknown[]>> {
  const { rewrites: _own, tallies = [], ...others } = await cloud.dump()
  const counted = (tallies as { _id: string; rows: unknown[]; hands: string[] }[])
    .filter(({ rows }) => rows.length > 0)
    .map(({ _id, rows, hands }) => ({ _id, rows, hands }))
  return { ...others, tallies: counted }
}

async function done() {
  for (;;) {
    const { rewrites } = valueOf(await cloud.call('county.admin', 'ops.progress', {}))
    if (rewrites.every(({ endedAt }) => endedAt)) return rewrites
  }
}

describe('ops.rebuild', () => {
  it('finds nothing different where nothing is, and writes nothing', async () => {
    const { rewrites } = valueOf(await cloud.call('county.admin', 'ops.rebuild', { act: freshId() }))
    expect(rewrites.map(({ what, seen }) => [what, seen])).toContainEqual(['群众的事', 0])
    const all = await done()
    expect(all.map(({ different }) => different)).toEqual(all.map(() => 0))
    expect(all.find(({ what }) => what === '群众的事')).toMatchObject({ of: 4, seen: 4, written: 0 })
    expect(await stored()).toEqual(before)
  })

  it('derives again what was lost or is wrong: documents, lists of words and counts', async () => {
    const [matter] = await cloud.admin.all<{ _id: string; tray: string }>('matters')
    await cloud.admin.set('matters', matter!._id, { tray: 'nowhere', marks: [], subject: '别的' })
    const [link] = await cloud.admin.all<{ _id: string }>('links')
    await cloud.admin.set('links', link!._id, { stage: 'ended' })
    const terms = await cloud.admin.all<{ _id: string }>('terms')
    for (const { _id } of terms.slice(0, 5)) await cloud.admin.remove('terms', _id)
    for (const { _id } of terms.slice(5, 10)) await cloud.admin.set('terms', _id, { ids: [] })
    for (const { _id } of await cloud.admin.all<{ _id: string }>('tallies'))
      await cloud.admin.set('tallies', _id, { rows: [] })
    valueOf(await cloud.call('county.admin', 'ops.rebuild', { act: freshId() }))
    const found = (await done()).filter(({ different }) => different > 0)
    const sums = new Map(found.map(({ what, different, written }) => [what, [different, written]]))
    expect(sums.get('群众的事')).toEqual([1, 1])
    expect(sums.get('联户关系')).toEqual([1, 1])
    expect([...sums.keys()]).toEqual(expect.arrayContaining(['查找用的词', '各处在办的件数']))
    expect(await stored()).toEqual(before)
  })

  it('is begun once by one act, and not while another one runs', async () => {
    const act = freshId()
    const first = valueOf(await cloud.call('county.admin', 'ops.rebuild', { act }))
    expect(valueOf(await cloud.call('county.admin', 'ops.rebuild', { act }))).toEqual(first)
    expect(errorOf(await cloud.call('county.admin', 'ops.rebuild', { act: freshId() }))).toBe(
      'REWRITE_RUNNING'
    )
    await done()
  })

  it('is nothing that an administrator below can begin', async () => {
    expect(errorOf(await cloud.call('town.admin', 'ops.rebuild', { act: freshId() }))).toBe('NOT_ALLOWED')
  })
})
