import type { Cell } from '../file/table'
import { textOf, told } from './text'

/** A value read from a cell, or what is wrong with it in words. */
export type Read<Value> = { value: Value } | { fault: string }

const dayMs = 86_400_000
/** Day 0 of the calendar of Excel; it counts a 29 February 1900 that never was. */
const excelEpoch = Date.UTC(1899, 11, 30)
const leapBug = 60
const pad = (number: number) => String(number).padStart(2, '0')

/**
 * The day a cell names, YYYY-MM-DD: 1968-3-5, 1968/3/5, 1968.3.5, 1968年3月5日, 19680305, a date cell, Excel's own
 * count of days; a month alone (1968年3月, 196803) counts as its first day.
 * @param today YYYY-MM-DD in Shanghai: nobody is born later
 */
export function readDay(cell: Cell | undefined, today: string): Read<string> {
  const text = textOf(cell)
  const [year, month, day] = partsOf(text)
  if (year === undefined) return { fault: `出生日期${told(text)}看不懂，请写成 1968-03-05 这样` }
  if (month === undefined) return { fault: `出生日期${told(text)}只有年份，请写成 1968-03-05 这样` }
  if (!exists(year, month, day ?? 1))
    return { fault: `出生日期不对：没有 ${year} 年 ${month} 月${day === undefined ? '' : ` ${day} 日`}` }
  const value = `${year}-${pad(month)}-${pad(day ?? 1)}`
  if (value > today) return { fault: `出生日期${told(text)}还没有到` }
  if (year < 1900) return { fault: `出生日期${told(text)}太早了，请核对年份` }
  return { value }
}

function partsOf(text: string): [number?, number?, number?] {
  const written =
    /^(\d{4}) ?[-/.年] ?(\d{1,2})(?: ?月?(?: ?[-/.] ?| ?)(\d{1,2}) ?日?| ?月)?(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(
      text
    ) ?? /^(\d{4})(\d{2})(\d{2})?$/.exec(text)
  if (written) return [Number(written[1]), Number(written[2]), written[3] ? Number(written[3]) : undefined]
  if (/^(?:19|20)\d{2}年?$/.test(text)) return [Number(text.slice(0, 4))]
  return /^\d{1,5}(?:\.\d+)?$/.test(text) ? fromExcel(Math.floor(Number(text))) : []
}

function fromExcel(count: number): [number?, number?, number?] {
  if (count < 1) return []
  const date = new Date(excelEpoch + (count < leapBug ? count + 1 : count) * dayMs)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Full years somebody born on a day has lived by another; both YYYY-MM-DD. */
export function ageOn(born: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4))
  return today.slice(5) < born.slice(5) ? years - 1 : years
}
