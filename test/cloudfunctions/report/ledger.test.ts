import { memoryReports } from '../../support/memoryReports'
import { memoryVillage, refusalOf, refusedBy, settled } from '../../support/memoryVillage'
import { fill, storeCalls, storedDocs } from '../../support/memoryCloud'
import { personIdOf, world } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const { post, act } = memoryReports(village)
beforeEach(() => village.reset())
afterEach(settled)

const reason = '报得及时'
const office = 'town.office' as const

describe('report.ledger', () => {
  it('shows the own entries to a member and all of a town to its office, newest first', async () => {
    for (const text of ['一', '二']) {
      village.at(`2026-11-2${text === '一' ? 3 : 4}T02:00:00Z`)
      await act(office, 'mark', await post({ urgency: 'urgent', text }), { reason })
      await settled()
    }
    for (const [who, whose] of [
      ['a.member', 'mine'],
      [office, 'town']
    ] as const) {
      const { rows, rates } = await village.call(who, 'report.ledger', { whose })
      expect(rows.map(({ subject, amount, name }) => [subject, amount, name])).toEqual([
        ['二', 30, '陈立秋'],
        ['一', 30, '陈立秋']
      ])
      expect(rates).toEqual({ report: 30, year: 50 })
    }
    expect((await village.call('a.resident', 'report.ledger', { whose: 'mine' })).rows).toEqual([])
    expect(await refusalOf(village.call('a.officer', 'report.ledger', { whose: 'town' }))).toBe('NOT_FOUND')
  })

  it('pages by key, losing and doubling nothing', async () => {
    const at = (index: number) => new Date(Date.UTC(2026, 10, 23, 0, index))
    const entries = Array.from({ length: 45 }, (_none, index) => ({
      _id: `entry-${index}`,
      reportId: `report-${index}`,
      subject: `第 ${index} 条`,
      personId: personIdOf('a.member'),
      name: '陈立秋',
      nodeId: 'town-1',
      amount: 30,
      reason,
      by: { id: personIdOf(office), name: '镇党委办' },
      at: at(index),
      key: `${at(index).toISOString()} entry-${index}`
    }))
    fill({ ...world(), ledger: entries })
    const seen: string[] = []
    const pages: number[] = []
    for (let after: string | null | undefined; after !== null;) {
      const page = await village.call(office, 'report.ledger', { whose: 'town', ...(after && { after }) })
      pages.push(page.rows.length)
      seen.push(...page.rows.map(({ id }) => id))
      after = page.after
    }
    expect(pages).toEqual([20, 20, 5])
    expect(seen).toEqual(entries.map(({ _id }) => _id).reverse())
  })

  it('shows nobody the entries of somebody else, and says what each is for', async () => {
    await act(office, 'mark', await post({ urgency: 'grave', text: '桥断了' }), { reason, amount: 50 })
    await settled()
    for (const who of ['a.hub', 'a.officer', 'b.member', office] as const)
      expect([who, (await village.call(who, 'report.ledger', { whose: 'mine' })).rows]).toEqual([who, []])
    const { rows } = await village.call('a.member', 'report.ledger', { whose: 'mine' })
    expect(rows).toMatchObject([{ subject: '桥断了', amount: 50, reason, by: '镇党委办' }])
    for (const who of ['a.member', 'a.hub', 'b.officer'] as const)
      expect([who, await refusalOf(village.call(who, 'report.ledger', { whose: 'town' }))]).toEqual([
        who,
        'NOT_FOUND'
      ])
  })

  it('takes two calls of the store and writes nothing', async () => {
    await act(office, 'mark', await post({ urgency: 'urgent' }), { reason })
    await settled()
    const before = storedDocs('ledger')
    storeCalls.length = 0
    await village.call('a.member', 'report.ledger', { whose: 'mine' })
    expect(storeCalls).toEqual(['get persons', 'get ledger'])
    expect(storedDocs('ledger')).toEqual(before)
  })

  it.each(['all', '', null, undefined])('refuses %j for whose by name', async (whose) => {
    const asked = village.call(office, 'report.ledger', { whose } as never)
    expect((await refusedBy(asked)).toWire()).toMatchObject({
      name: 'BAD_INPUT',
      fields: { whose: expect.any(String) }
    })
  })
})
