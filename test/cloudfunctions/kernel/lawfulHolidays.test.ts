import { execFileSync } from 'node:child_process'
import announced from 'chinese-days/dist/chinese-days.json'
import { isWorkday } from '../../../cloudfunctions/kernel/calendar'
import { lawfulHolidays } from '../../../cloudfunctions/kernel/lawfulHolidays'

const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_none, index) => from + index)

/** What the library computes, on a host in UTC: it reads a day by the zone of the host. */
function computed(from: number, to: number): string[][] {
  const script = `
    const { getSolarDateFromLunar, getSolarTermDate } = require('chinese-days')
    const year = (y) => [
      getSolarDateFromLunar(y + '-01-01').date,
      getSolarTermDate(y, 4, 'pure_brightness'),
      getSolarDateFromLunar(y + '-05-05').date,
      getSolarDateFromLunar(y + '-08-15').date
    ]
    const years = []
    for (let y = ${from}; y <= ${to}; y += 1) years.push(year(y))
    console.log(JSON.stringify(years))`
  const env = { ...process.env, TZ: 'UTC' }
  return JSON.parse(
    execFileSync(process.execPath, ['--eval', script], { env, encoding: 'utf8' })
  ) as string[][]
}

it('the days that follow the moon and the sun are those the library computes, in every year of the table', () => {
  for (const [index, days] of computed(2025, 2060).entries()) {
    const all = lawfulHolidays(2025 + index)
    expect(all).toEqual(expect.arrayContaining(days))
    expect(all).toHaveLength(13)
  }
})

it('Spring Festival lasts from its eve to its third day', () => {
  expect(lawfulHolidays(2028)).toEqual(
    expect.arrayContaining(['2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28'])
  )
})

it('what the published notices of 2025 and 2026 give holds all of them', () => {
  const published = Object.keys(announced.holidays)
  for (const year of [2025, 2026]) {
    const all = lawfulHolidays(year)
    expect(all.filter((day) => !published.includes(day))).toEqual([])
    // What the notice moved into the place of a day is none of these.
    expect(all.filter((day) => Object.keys(announced.inLieuDays).includes(day))).toEqual([])
  }
})

it('nobody works on them in a year that is not announced, and no day is worked in its place', () => {
  for (const year of years(2027, 2060)) expect(lawfulHolidays(year).filter(isWorkday)).toEqual([])
})

it('beyond the years known the fixed ones hold', () => {
  expect(lawfulHolidays(2090)).toHaveLength(6)
})
