import { findingWords, monthLabel, periods, shareWords, spanWords } from '../../../src/figures/words'

type Figures = Parameters<typeof findingWords>[0]
const taking = (median: number | null) =>
  ({ total: median === null ? null : { count: 5, median, p90: median * 2 } }) as Figures
const day = 24 * 60

test.each([
  [20, '20 分钟'],
  [300, '5 小时'],
  [6048, '4.2 天']
])('%s minutes are said as %s', (minutes, words) => {
  expect(spanWords(minutes)).toBe(words)
})

test('a share is said in whole per cent, and as a dash where nothing was counted', () => {
  expect([shareWords(0.912), shareWords(null), shareWords(0)]).toEqual(['91%', '—', '0%'])
})

test.each([
  [null, null, '这段时间还没有办出结果的事'],
  [6048, null, '多数事 4.2 天有结果'],
  [6048, 6048 + day, '多数事 4.2 天有结果，比上一段快 1 天'],
  [6048, 6048 - day, '多数事 4.2 天有结果，比上一段慢 1 天'],
  [6048, 6100, '多数事 4.2 天有结果，和上一段差不多']
])('the finding of %s after %s', (now, before, words) => {
  expect(findingWords(taking(now), taking(before))).toBe(words)
})

test('the periods are this month, this quarter, the one before and this year', () => {
  const from = periods(Date.parse('2027-01-15T04:00:00Z')).map((period) => [
    period.value,
    period.from,
    period.to
  ])
  expect(from).toEqual([
    ['month', '2027-01', '2027-01'],
    ['quarter', '2027-01', '2027-03'],
    ['before', '2026-10', '2026-12'],
    ['year', '2027-01', '2027-12']
  ])
  expect(monthLabel('2026-09')).toBe('9 月')
})

test.each([
  ['2026-12-31T15:59:59Z', '2026-12', '2026-10', '2026-07', '2026-01'],
  ['2026-12-31T16:00:00Z', '2027-01', '2027-01', '2026-10', '2027-01']
])('at %s the periods begin as the months do in Shanghai, whatever the phone is set to', (now, ...months) => {
  expect(periods(Date.parse(now)).map(({ from }) => from)).toEqual(months)
})
