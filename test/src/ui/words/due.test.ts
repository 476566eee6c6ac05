import { dueShort, dueWords, lateWords } from '../../../../src/ui/words/due'

const now = Date.parse('2026-11-24T02:00:00Z')
const due = (at: string, workdays: number, change = {}) => ({
  at,
  workdays,
  overdue: false,
  provisional: false,
  ...change
})

describe('a deadline in words', () => {
  test('names the day and the working days left', () => {
    expect(dueWords(due('2026-11-27T10:00:00Z', 3), now)).toBe('11 月 27 日(周五)前，还有 3 个工作日')
  })

  test('names the hour on its last day', () => {
    expect(dueWords(due('2026-11-24T10:00:00Z', 0), now)).toBe('今天 18:00 前')
  })

  test('names the hour of an urgent matter that is due tomorrow, though no working day lies between', () => {
    expect(dueWords(due('2026-11-25T01:30:00Z', 0), now)).toBe('明天 9:30 前')
  })

  test('says honestly how late it is', () => {
    expect(dueWords(due('2026-11-20T10:00:00Z', -2, { overdue: true }), now)).toBe(
      '说好 11 月 20 日(周五)前，超期 2 个工作日'
    )
  })

  test('says when the holidays of that time are not known yet', () => {
    expect(dueWords(due('2027-02-10T10:00:00Z', 30, { provisional: true }), now)).toContain(
      '法定节日已经算进去，调休还没公布'
    )
  })
})

test('lateness within the same day is late without a number', () => {
  expect(lateWords(due('2026-11-24T01:00:00Z', 0, { overdue: true }))).toBe('已超期')
})

test('a row of a list has room for the day alone', () => {
  expect(dueShort(due('2026-11-27T10:00:00Z', 3), now)).toBe('11 月 27 日(周五)前')
})
