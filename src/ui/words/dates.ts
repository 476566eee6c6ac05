import dayjs, { type Dayjs } from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const weekdays = ['日', '一', '二', '三', '四', '五', '六']

/** `周一` to `周日`, in the order of settings: 1 is Monday. */
export const weekdayWords = [...weekdays.slice(1), weekdays[0]].map((day) => `周${day}`)

/** A moment as Shanghai's clocks show it, whatever the phone is set to. */
export const shanghai = (moment: string | number): Dayjs => dayjs.utc(moment).utcOffset(8)

/** `11 月 27 日(周五)`, with the year when it is not the present one. */
export function dayWords(moment: string | number, now: number = Date.now()): string {
  const day = shanghai(moment)
  const year = day.year() === shanghai(now).year() ? '' : `${day.year()} 年 `
  return `${year}${day.month() + 1} 月 ${day.date()} 日(周${weekdays[day.day()]})`
}

/**
 * `11 月 27 日(周五)前`: by when. What lasts to the end of a day ends at the next midnight and is called by that day,
 * as everybody says it; a day given as YYYY-MM-DD is called by itself.
 */
export const byWords = (moment: string | number, now?: number): string =>
  `${dayWords(shanghai(moment).valueOf() - 1, now)}前`

/** `2026 年 1 月`: since when something lasts. */
export const monthWords = (moment: string | number): string => shanghai(moment).format('YYYY 年 M 月')

/** `今天 9:40`, `昨天 18:02`, `11 月 20 日 10:15`. */
export function momentWords(moment: string | number, now: number = Date.now()): string {
  const then = shanghai(moment)
  const days = shanghai(now).startOf('day').diff(then.startOf('day'), 'day')
  const time = then.format('H:mm')
  if (days === 0) return `今天 ${time}`
  if (days === 1) return `昨天 ${time}`
  if (days === -1) return `明天 ${time}`
  const year = then.year() === shanghai(now).year() ? '' : `${then.year()} 年 `
  return `${year}${then.month() + 1} 月 ${then.date()} 日 ${time}`
}

/** The calendar day in Shanghai some days from now, YYYY-MM-DD. */
export const dayFromNow = (days: number, now: number = Date.now()): string =>
  shanghai(now).add(days, 'day').format('YYYY-MM-DD')
