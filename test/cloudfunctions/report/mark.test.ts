import { memoryReports } from '../../support/memoryReports'
import { memoryVillage, refusalOf, settled } from '../../support/memoryVillage'
import { freshId } from '../../support/ids'
import { personIdOf } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const { post, act, ledger, report } = memoryReports(village)
beforeEach(() => village.reset())
afterEach(settled)

const reason = '报得及时'
const office = 'town.office' as const

describe('report.mark', () => {
  it('writes one entry of the amount set, tells the author, and may name another amount', async () => {
    const id = await post({ urgency: 'urgent' })
    await act(office, 'mark', id, { reason })
    const other = await post({ urgency: 'grave' })
    await act(office, 'mark', other, { reason, amount: 50 })
    await settled()
    expect(ledger()).toMatchObject([
      { reportId: id, amount: 30, personId: personIdOf('a.member'), nodeId: 'town-1', reason },
      { reportId: other, amount: 50 }
    ])
    expect(report(id)).toMatchObject({ marked: true, important: { amount: 30, reason } })
    expect(village.told(personIdOf('a.member'))[0]).toBe(
      '镇里把您反映的情况评为特别重要，记奖励 30 元，线下发放。理由：报得及时'
    )
  })

  it('sent again or by another writes nothing more', async () => {
    const id = await post({ urgency: 'urgent' })
    const name = freshId()
    const first = await act(office, 'mark', id, { reason }, name)
    expect(await act(office, 'mark', id, { reason }, name)).toEqual(first)
    expect(await refusalOf(act(office, 'mark', id, { reason }))).toBe('REPORT_MARKED')
    await settled()
    expect(ledger()).toHaveLength(1)
  })

  it('is for the town office alone, and for what reached it', async () => {
    const pressing = await post({ urgency: 'urgent', category: 'welfare' })
    for (const who of ['a.member', 'a.officer', 'a.resident'] as const)
      expect(await refusalOf(act(who, 'mark', pressing, { reason }))).toBe('NOT_ALLOWED')
    const ordinary = await post({ category: 'welfare' })
    expect(await refusalOf(act(office, 'mark', ordinary, { reason }))).toBe('NOT_FOUND')
    await act('a.officer', 'forward', ordinary)
    await act(office, 'mark', ordinary, { reason })
    await settled()
    expect(village.told('town-1').at(-1)).toBe('石桥村送来一条情况：民生保障，请看看。')
  })
})

describe('report.unmark', () => {
  it('takes it back by a counter-entry; marked anew it is entered anew', async () => {
    const id = await post({ urgency: 'urgent' })
    await act(office, 'mark', id, { reason })
    await act(office, 'unmark', id, { reason: '记错了' })
    await settled()
    expect(ledger().map(({ amount }) => amount)).toEqual([30, -30])
    expect(await refusalOf(act(office, 'unmark', id, { reason }))).toBe('REPORT_NOT_MARKED')
    await act(office, 'mark', id, { reason })
    await settled()
    expect(ledger().reduce((sum, { amount }) => sum + amount, 0)).toBe(30)
  })
})

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
})
