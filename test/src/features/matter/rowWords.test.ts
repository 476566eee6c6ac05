import type { Row } from '../../../../src/features/matter/list/row'
import { rowWords } from '../../../../src/features/matter/list/rowWords'

const now = Date.parse('2026-11-24T02:00:00Z')
const row = (change: Partial<Row>): Row => ({
  id: 'a',
  number: '1',
  subject: '路灯',
  stage: 'handling',
  category: 'infrastructure',
  subcategory: null,
  urgency: 'ordinary',
  asker: '王小梅',
  askedAt: '2026-11-19T09:30:00Z',
  responsible: '周国平',
  office: '石桥村村委会',
  units: [],
  due: { at: '2026-11-27T10:00:00Z', workdays: 3, overdue: false, provisional: false },
  reopened: 0,
  joined: 0,
  urged: 0,
  ...change
})

describe('a row tells the asker', () => {
  test.each<[string, Partial<Row>, string]>([
    ['who looks first', { stage: 'asked' }, '周国平会先看，11 月 27 日(周五)前'],
    ['that somebody has a question', { stage: 'returned' }, '有句话要问您，点开回一句'],
    ['who is on it and until when', {}, '周国平在办，11 月 27 日(周五)前'],
    ['that it is being arranged while nobody is named', { responsible: null, due: null }, '正在安排'],
    ['that there is a result to rate', { stage: 'handled' }, '有结果了，点开看看满意不满意'],
    ['when it was said, once it is closed', { stage: 'closed' }, '11 月 19 日 17:30 说的'],
    [
      'how often it was handled again',
      { stage: 'handled', reopened: 2 },
      '有结果了，点开看看满意不满意 · 重新办过 2 次'
    ]
  ])('%s', (_, change, words) => {
    expect(rowWords(row(change), true, now)).toBe(words)
  })
})

describe('a row tells those who work', () => {
  test('says how often it was pressed for', () => {
    expect(rowWords(row({ urged: 2 }), false, now)).toMatch(/ · 催过 2 次$/)
  })

  test('who asked, what it is, who handles it, until when', () => {
    expect(rowWords(row({}), false, now)).toBe('王小梅提 · 基础设施 · 一般 · 周国平办 · 11 月 27 日(周五)前')
  })

  test('only what is known of a matter not yet sorted', () => {
    expect(rowWords(row({ stage: 'asked', category: null, urgency: null, due: null }), false, now)).toBe(
      '王小梅提'
    )
  })
})
