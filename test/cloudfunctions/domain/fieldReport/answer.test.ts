import { memoryReports } from '../../../support/memoryReports'
import { memoryVillage, refusalOf, settled } from '../../../support/memoryVillage'
import { freshId } from '../../../support/ids'
import { personIdOf } from '../../../support/world'

jest.mock('../../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../../support/memoryCloud'))

const village = memoryVillage()
const reports = memoryReports(village)
beforeEach(() => village.reset())

const answer = (who: string, id: string, text = '明天去看。', act = freshId()) =>
  village.call(who, 'report.answer', { id, act, text })

describe('report.answer', () => {
  it('tells the author what those say whom it reached, once', async () => {
    const id = await reports.post({ category: 'welfare' })
    const act = freshId()
    const first = await answer('a.officer', id, '明天去看。', act)
    expect(await answer('a.officer', id, '明天去看。', act)).toEqual(first)
    await settled()
    expect(village.told(personIdOf('a.member'))).toEqual(['李建国答复了您反映的情况：明天去看。'])
    expect(reports.report(id)).toMatchObject({ open: 'done', answer: { text: '明天去看。' } })
    expect(await refusalOf(answer('a.officer2', id))).toBe('REPORT_ANSWERED')
  })

  it('is nobody’s of the group, and of no use once it is a case', async () => {
    const id = await reports.post({ category: 'welfare' })
    expect(await refusalOf(answer('a.resident', id))).toBe('NOT_ALLOWED')
    expect(await refusalOf(answer('b.officer', id))).toBe('NOT_FOUND')
    await reports.act('a.officer', 'raise', id)
    expect(await refusalOf(answer('a.officer', id))).toBe('REPORT_RAISED')
  })
})
