import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { codeOf, household, one } from './support'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

describe('household.codes', () => {
  it('lists every household of the village page by page, with the codes that still work', async () => {
    await codeOf(cloud, one)
    for (let index = 0; index < 22; index += 1) await household(cloud, [`户主${index}`])
    const all = []
    for (let after: string | null | undefined; after !== null;) {
      const page: { rows: { id: string; code: string | null }[]; after: string | null } = valueOf(
        await cloud.call('a.officer', 'household.codes', { nodeId: 'village-a', ...(after && { after }) })
      )
      expect(page.rows.length).toBeLessThanOrEqual(20)
      all.push(...page.rows)
      after = page.after
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(all.length).toBe(24)
    expect(all.find(({ id }) => id === one)?.code).toMatch(/^H/)
    await cloud.emulator.clock.advance(61 * 86_400_000)
    const later = valueOf(await cloud.call('a.officer', 'household.codes', { nodeId: 'village-a' }))
    expect(later.rows.every(({ code }) => code === null)).toBe(true)
    await cloud.emulator.clock.reset()
  })

  it.each(['village-b', 'town-1', 'county-1', 'nowhere'])(
    'hides %s from an officer of village A',
    async (nodeId) => {
      expect(errorOf(await cloud.call('a.officer', 'household.codes', { nodeId }))).toBe('NOT_FOUND')
    }
  )

  it('is for officers and admins, of what lies below them', async () => {
    for (const who of ['a.resident', 'a.member', 'a.hub', 'a.handler', 'town.office'])
      expect([who, errorOf(await cloud.call(who, 'household.codes', { nodeId: 'village-a' }))]).toEqual([
        who,
        'NOT_ALLOWED'
      ])
    const { rows } = valueOf(await cloud.call('town.admin', 'household.codes', { nodeId: 'village-b' }))
    expect(rows.map(({ id }) => id)).toEqual(['household-b-one', 'household-b-two'])
    expect(valueOf(await cloud.call('a.officer', 'household.codes', { nodeId: 'grid-a1' })).rows[0]).toEqual({
      id: 'household-a-one',
      name: '石桥村一户',
      number: null,
      home: '石桥村一组',
      member: { name: '陈立秋', phone: expect.stringMatching(/^138/) },
      code: expect.stringMatching(/^H/),
      until: expect.stringMatching(/^20/)
    })
  })

  it('names a page and a node in a wrong shape', async () => {
    for (const [field, value] of [
      ['nodeId', ''],
      ['nodeId', null],
      ['after', 'x'.repeat(121)],
      ['after', 3]
    ] as const)
      expect(
        await cloud.callRaw('a.officer', 'household.codes', { nodeId: 'village-a', [field]: value })
      ).toMatchObject({ error: { name: 'BAD_INPUT', fields: { [field]: expect.any(String) } } })
  })
})
