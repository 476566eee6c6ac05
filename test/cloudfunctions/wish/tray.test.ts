import { wishIn, wishOn } from '../../support/samples/wish'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const tray = async (who: string, name: string, whose: 'mine' | 'node', own: object = {}) =>
  cloud.callRaw(who, 'wish.tray', { tray: name, whose, ...own })
const rows = async (...asked: Parameters<typeof tray>) =>
  (
    valueOf(await tray(...asked)) as {
      rows: { id: string; for: string | null; due: { overdue: boolean } | null }[]
    }
  ).rows
const ids = async (...asked: Parameters<typeof tray>) => (await rows(...asked)).map(({ id }) => id)

describe('wish.tray', () => {
  it('shows the hub what to collate, the officers what to publish, who claimed it what is in hand', async () => {
    const at = {
      wished: await wishIn(cloud, 'wished'),
      collated: await wishIn(cloud, 'collated'),
      published: await wishIn(cloud, 'published'),
      claimed: await wishIn(cloud, 'claimed'),
      fulfilled: await wishIn(cloud, 'fulfilled'),
      thanked: await wishIn(cloud, 'thanked')
    }
    expect(await ids('a.hub', 'collate', 'mine')).toEqual([at.wished])
    expect(await ids('a.officer', 'collate', 'mine')).toEqual([])
    expect(await ids('a.officer', 'publish', 'mine')).toEqual([at.collated])
    expect(await ids('a.loner', 'claimed', 'mine')).toEqual([at.claimed])
    expect(await ids('a.resident', 'thank', 'mine')).toEqual([at.fulfilled])
    const node = {
      collate: 'wished',
      publish: 'collated',
      wall: 'published',
      claimed: 'claimed',
      thank: 'fulfilled',
      closed: 'thanked'
    } as const
    for (const [name, stage] of Object.entries(node))
      expect([name, await ids('a.officer', name, 'node')]).toEqual([name, [at[stage]]])
  })

  it('puts the soonest due first, and says what is late', async () => {
    const later = await wishIn(cloud, 'claimed')
    const sooner = await wishIn(cloud, 'claimed')
    const { claim } = await wishOn(cloud, sooner)
    const dueAt = new Date(cloud.emulator.clock.now() - 1000)
    await cloud.admin.set('wishes', sooner, { claim, dueAt, dueKey: `${dueAt.toISOString()} ${sooner}` })
    const found = await rows('a.loner', 'claimed', 'mine')
    expect(found[0]).toMatchObject({ id: sooner, due: { overdue: true } })
    expect(found.map(({ id }) => id)).toContain(later)
  })

  it('tells who claimed it no name, and those it concerns the name', async () => {
    for (const row of await rows('a.loner', 'claimed', 'mine')) expect(row.for).toBeNull()
    for (const row of await rows('a.officer', 'claimed', 'node')) expect(row.for).toBe('周小满')
  })

  it('gives nobody the node of others, or a node at all without the office', async () => {
    for (const [who, own] of [
      ['a.officer', { nodeId: 'village-b' }],
      ['b.officer', { nodeId: 'village-a' }],
      ['a.hub', {}],
      ['a.resident', {}]
    ] as const)
      expect([who, errorOf(await tray(who, 'collate', 'node', own))]).toEqual([who, 'NOT_FOUND'])
  })
})
