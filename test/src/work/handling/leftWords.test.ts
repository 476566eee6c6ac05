import { leftWords } from '../../../../src/features/handling/leftWords'

/** 22 November 2026, 16:00 in Shanghai. */
const now = Date.parse('2026-11-22T08:00:00Z')
const due = (at: string, workdays: number, overdue = false) => ({ at, workdays, overdue, provisional: false })

test('counts working days while there are some, hours on the last day', () => {
  expect(leftWords(due('2026-11-27T10:00:00Z', 5), now)).toBe('还有 5 个工作日')
  expect(leftWords(due('2026-11-22T13:30:00Z', 0), now)).toBe('还有 5 小时')
  expect(leftWords(due('2026-11-22T08:59:00Z', 0), now)).toBe('不到 1 小时了')
})

test('a free day ahead that is more than a day away is told without a false number', () => {
  expect(leftWords(due('2026-11-23T10:00:00Z', 0), now)).toBe('就在这两天')
})

test('says how late it is', () => {
  expect(leftWords(due('2026-11-20T10:00:00Z', -1, true), now)).toBe('超期 1 个工作日')
})
