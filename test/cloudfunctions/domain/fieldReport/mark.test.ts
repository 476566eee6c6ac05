import { memoryReports } from '../../../support/memoryReports'
import { memoryVillage, refusalOf, settled } from '../../../support/memoryVillage'
import { freshId } from '../../../support/ids'
import { personIdOf } from '../../../support/world'

jest.mock('../../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../../support/memoryCloud'))

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
