import fc from 'fast-check'
import { ageOn, readDay, type DaySetting } from '../../../../cloudfunctions/domain/roster/day'

const today = '2026-11-22'
const read = (cell: string | number | Date, more: Partial<DaySetting> = {}) => {
  const answer = readDay(cell, { today, epoch1904: false, typed: true, ...more })
  return 'value' in answer ? answer.value : 'fault' in answer ? answer.fault : answer.ask
}

it.each([
  '1960-1-5',
  '1960/1/5',
  '1960.1.5',
  '1960年1月5日',
  '19600105',
  19600105,
  21920,
  '１９６０年１月５日',
  '1960-01-05 00:00:00',
  ' 1960 - 1 - 5 ',
  new Date('1960-01-05T00:00:00Z')
])('%s is the fifth of January 1960', (cell) => {
  expect(read(cell)).toBe('1960-01-05')
})

it.each([
  ['1960年3月', '1960-03-01'],
  ['196003', '1960-03-01'],
  ['1960.3', '1960-03-01'],
  ['1957.10', '1957-10-01'],
  ['1957.1', '1957-01-01'],
  [1957.11, '1957-11-01'],
  [6500, '1917-10-17'],
  ['1960年3月生', '1960-03-01']
])('%s is %s', (cell, day) => {
  expect(read(cell)).toBe(day)
})

it.each([
  ['1960-2-30', '没有 1960 年 2 月 30 日'],
  ['1961.2.29', '没有 1961 年 2 月 29 日'],
  ['19601301', '没有 1960 年 13 月 1 日'],
  ['1960年13月', '没有 1960 年 13 月'],
  ['1960', '只有年份'],
  [1945, '只有年份'],
  ['1945年', '只有年份'],
  ['60.1.5', '年份要写四位'],
  [57.3, '年份要写四位'],
  [57, '年份要写四位'],
  [3000, '太早'],
  [1957.1, '可能是 1 月，也可能是 10 月'],
  ['1905-01-01', '太早'],
  [new Date('1905-04-28T00:00:00Z'), '有 121 岁'],
  ['属龙', '看不懂'],
  ['1960-1-5-3', '看不懂'],
  ['2026-11-23', '还没有到'],
  ['1899-12-31', '太早']
])('%s is refused: %s', (cell, words) => {
  expect(read(cell)).toContain(words)
})

// Who would be above 110 is asked about.
it('every day is read the same in every way it is written', () => {
  const days = fc.date({ min: new Date('1917-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10)
      const [year, month, ofMonth] = day.split('-').map(Number) as [number, number, number]
      const serial = Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000)
      for (const cell of [
        day,
        `${year}/${month}/${ofMonth}`,
        `${year}.${month}.${ofMonth}`,
        `${year}年${month}月${ofMonth}日`,
        day.replaceAll('-', ''),
        serial
      ])
        expect(read(cell)).toBe(day)
    })
  )
})

it('a birthday makes a year on the day itself', () => {
  expect(ageOn('1956-11-22', today)).toBe(70)
  expect(ageOn('1956-11-23', today)).toBe(69)
})

it('counts from 1904 where the workbook does, in cells that do not look like days too', () => {
  expect(read(21920 - 1462, { epoch1904: true })).toBe('1960-01-05')
})

it('a .csv file may have lost the zero of October', () => {
  expect(read('1957.1', { typed: false })).toMatch(/1 月，也可能是 10 月/)
  expect(read('1957.11', { typed: false })).toBe('1957-11-01')
})
