import { trayChoices, trayEmpty, trayWords } from '../../../../src/work/watch/trays'
import { trays, type Tray } from '../../../../types/domain/trays'

const counts = trays
  .filter((tray) => tray !== 'closed')
  .map((tray, index) => ({ tray, count: index + 3, overdue: tray === 'handle' ? 2 : 0, today: 0 }))

test('offers every tray with how many lie in it, the closed ones uncounted', () => {
  const labels = trayChoices(counts).map(({ label }) => label)
  expect(labels).toEqual([
    '等梳理 3',
    '等议 4',
    '在办 5',
    '在镇里 6',
    '单位在办 7',
    '等告知 8',
    '等补充 9',
    '一起办的 10',
    '等评 11',
    '已办结'
  ])
})

test('offers every tray also before it is known how many lie in them', () => {
  expect(trayChoices(undefined).map(({ label }) => label)).toContain('在办')
})

test('says how many are late where some are, and that none is where none is', () => {
  expect(trayWords('handle', counts)).toBe('5 件里有 2 件超期，排在最前面。')
  expect(trayWords('discuss', counts)).toMatch(/^没有超期的/)
  expect(trayWords('closed', counts)).toMatch(/最近的在前面/)
})

test('claims nothing about lateness while it is not known', () => {
  expect(trayWords('handle', undefined)).not.toContain('没有超期')
})

test('every empty tray says what will be there', () => {
  for (const tray of Object.keys(trayEmpty) as Tray[]) expect(trayEmpty[tray].hint).toMatch(/这里/)
})
