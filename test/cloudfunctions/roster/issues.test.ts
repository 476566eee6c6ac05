import { freshId } from '../../support/ids'
import { previewed } from '../../support/samples/roster'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import type { RosterIssueKind } from '../../../types/domain/rosters'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const issues = (id: string, kind: RosterIssueKind = 'bad', after?: string, who = 'a.officer') =>
  cloud.call(who, 'roster.issues', { id, kind, ...(after !== undefined && { after }) })

/** A roster of so many rows, each of a grid that does not exist. */
const wrongRows = (count: number) =>
  Buffer.from(
    [
      '组,户主,姓名',
      ...Array.from({ length: count }, (_none, index) => `九十九组,户${index},人${index}`)
    ].join('\n')
  )

describe('roster.issues', () => {
  it('names each bad row with its number in the file and the reason, and apart what is only to be known', async () => {
    const id = await previewed(cloud)
    expect(valueOf(await issues(id))).toEqual({
      rows: [
        {
          sheet: '名册',
          row: 5,
          cell: 'D5',
          column: '姓名',
          text: '蒋大成',
          reason: expect.stringContaining('七组')
        }
      ],
      after: null
    })
    const { rows } = valueOf(await issues(id, 'warning'))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map(({ reason }) => reason)).not.toContain(valueOf(await issues(id)).rows[0]!.reason)
  })

  it('pages in the order of the file, losing and doubling nothing', async () => {
    const id = await previewed(cloud, wrongRows(120))
    const seen: (number | null)[] = []
    const sizes: number[] = []
    for (let after: string | null | undefined; after !== null;) {
      const page = valueOf(await issues(id, 'bad', after))
      sizes.push(page.rows.length)
      seen.push(...page.rows.map(({ row }) => row))
      after = page.after
    }
    expect(sizes).toEqual([50, 50, 20])
    expect(seen).toEqual(Array.from({ length: 120 }, (_none, index) => index + 2))
  })

  it.each(['3', '-1', 'zzz', '1e9', '0.5', ' '])(
    'answers %j, a page that never was, without a fault',
    async (after) => {
      const id = await previewed(cloud, wrongRows(60))
      const { rows } = valueOf(await issues(id, 'bad', after))
      expect([0, 50]).toContain(rows.length)
    }
  )

  it('adds at the end what had to be left out while writing', async () => {
    const id = await previewed(cloud)
    const late = [
      { sheet: null, row: 3, cell: null, column: null, text: null, reason: '写的时候这个号刚登记在别人名下' }
    ]
    await cloud.admin.set('rosters', id, { late, skipped: 1 })
    const first = valueOf(await issues(id))
    expect(first.after).toBe('1')
    expect(valueOf(await issues(id, 'bad', first.after!))).toEqual({ rows: late, after: null })
    expect(valueOf(await issues(id, 'warning')).rows).not.toContainEqual(late[0])
  })

  it('is still told after the import is done, until it is forgotten', async () => {
    const id = await previewed(cloud)
    const before = valueOf(await issues(id))
    let view = valueOf(await cloud.call('a.officer', 'roster.confirm', { id }))
    while (view.state !== 'done') view = valueOf(await cloud.call('a.officer', 'roster.progress', { id }))
    expect(valueOf(await issues(id))).toEqual(before)
  })

  it('is told to who made the preview alone', async () => {
    const id = await previewed(cloud)
    for (const who of ['a.officer2', 'b.officer', 'town.admin'])
      expect([who, errorOf(await issues(id, 'bad', undefined, who))]).toEqual([who, 'NOT_FOUND'])
    for (const who of ['a.member', 'a.resident'])
      expect([who, errorOf(await issues(id, 'bad', undefined, who))]).toEqual([who, 'NOT_ALLOWED'])
    expect(errorOf(await issues(freshId('roster')))).toBe('NOT_FOUND')
  })

  it.each([
    ['id', 'short'],
    ['kind', 'good'],
    ['kind', undefined],
    ['after', 'x'.repeat(121)]
  ])('names %s in a wrong shape (%j)', async (field, value) => {
    const input = { id: freshId('roster'), kind: 'bad', [field]: value }
    expect(await cloud.callRaw('a.officer', 'roster.issues', input)).toMatchObject({
      error: { name: 'BAD_INPUT', fields: { [field]: expect.any(String) } }
    })
  })
})
