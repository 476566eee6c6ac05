import { memoryReports } from '../../../support/memoryReports'
import { memoryVillage, refusalOf, refusedBy, settled } from '../../../support/memoryVillage'
import { freshId } from '../../../support/ids'
import { personIdOf } from '../../../support/world'

jest.mock('../../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../../support/memoryCloud'))

const village = memoryVillage()
const { post, act, ledger, report } = memoryReports(village)
beforeEach(() => village.reset())
afterEach(settled)

const reason = '报得及时'
const office = 'town.office' as const

/** A pressing report that the town has marked. */
async function marked(): Promise<string> {
  const id = await post({ urgency: 'urgent' })
  await act(office, 'mark', id, { reason })
  return id
}

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

  it('tells the author why, and leaves the report unmarked', async () => {
    const id = await marked()
    await act(office, 'unmark', id, { reason: '记错了' })
    await settled()
    expect(report(id)).toMatchObject({ marked: false, important: null })
    expect(village.told(personIdOf('a.member')).at(-1)).toBe(
      '镇里取消了「特别重要」，原来记的 30 元冲销。理由：记错了'
    )
    expect((await village.call(office, 'report.list', { scope: 'important' })).rows).toEqual([])
    expect(await village.call('a.member', 'report.read', { id })).toMatchObject({
      important: false,
      reward: null
    })
  })

  it('takes back what was entered, not what the setting says by now', async () => {
    const id = await post({ urgency: 'urgent' })
    await act(office, 'mark', id, { reason, amount: 77 })
    await act(office, 'unmark', id, { reason })
    await settled()
    expect(ledger().map(({ amount }) => amount)).toEqual([77, -77])
  })

  it('sent again answers the same and enters nothing more; under a used act another is refused', async () => {
    const id = await marked()
    const name = freshId()
    const first = await act(office, 'unmark', id, { reason }, name)
    expect(await act(office, 'unmark', id, { reason }, name)).toEqual(first)
    expect(await refusalOf(act(office, 'unmark', id, { reason: '别的' }, name))).toBe('ACT_REUSED')
    expect(await refusalOf(act(office, 'mark', id, { reason }, name))).toBe('ACT_REUSED')
    await settled()
    expect(ledger()).toHaveLength(2)
  })

  it('asked for by two acts at once enters one counter-entry', async () => {
    const id = await marked()
    const answers = await Promise.allSettled([1, 2].map(() => act(office, 'unmark', id, { reason })))
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { named: 'REPORT_NOT_MARKED' }
    })
    await settled()
    expect(ledger().map(({ amount }) => amount)).toEqual([30, -30])
  })

  it('is for the town office alone', async () => {
    const id = await marked()
    for (const who of ['a.member', 'a.officer', 'a.resident', 'a.hub'] as const)
      expect([who, await refusalOf(act(who, 'unmark', id, { reason }))]).toEqual([who, 'NOT_ALLOWED'])
    for (const who of ['a.loner', 'b.officer', 'b.member'] as const)
      expect([who, await refusalOf(act(who, 'unmark', id, { reason }))]).toEqual([who, 'NOT_FOUND'])
    expect(report(id).marked).toBe(true)
  })

  it.each([undefined, '', ' ', '字'.repeat(101), '两\n行'])(
    'is not done without a reason: %j',
    async (none) => {
      const id = await marked()
      expect((await refusedBy(act(office, 'unmark', id, { reason: none }))).toWire()).toMatchObject({
        fields: { reason: expect.any(String) }
      })
      expect(report(id).marked).toBe(true)
    }
  )
})
