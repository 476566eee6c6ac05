import type { Cell } from './file/table'
import type { Read } from './read'
import { textOf, told } from './text'

const dayMs = 86_400_000
/** Day 0 of the calendar of Excel; it counts a 29 February 1900 that never was. */
const excelEpoch = Date.UTC(1899, 11, 30)
/** Days between the count of Excel and that of old Macs. */
const macDays = 1462
/** Before it a count of days cannot be told from a year, and nobody alive was born. */
const firstYear = 1910
const oldest = 110
const pad = (number: number) => String(number).padStart(2, '0')

export interface DaySetting {
  /** YYYY-MM-DD in Shanghai: nobody is born later. */
  today: string
  epoch1904: boolean
  /** Whether the cell holds what was typed, see `Table`. */
  typed: boolean
}

const example = '请写成 1968-03-05 这样'
const leave = { value: 'none', label: '都不是，先空着' }
const fullYear = (text: string) => `出生日期${told(text)}的年份要写四位，${example}`

/**
 * The day a cell names, YYYY-MM-DD: 1968-3-5, 1968/3/5, 1968.3.5, 1968年3月5日, 19680305, a date cell, a sheet's own
 * count of days; a month alone (1968年3月, 196803) counts as its first day, and that is said. A year alone is no day.
 * A number 1957.1 is January or October, which nobody but the village knows.
 */
export function readDay(cell: Cell | undefined, { today, epoch1904, typed }: DaySetting): Read<string> {
  const text = textOf(cell)
  if (/^\d{4}\.1$/.test(text) && (typeof cell === 'number' || !typed)) return twoMonths(text, today)
  if (/^\d{4}年?$/.test(text) && isYear(Number(text.slice(0, 4)), today))
    return { fault: `出生日期${told(text)}只有年份，${example}` }
  const count = countOf(cell, text, { epoch1904, typed })
  const [year, month, day] = count === null ? partsOf(text) : fromExcel(count)
  if (year === undefined)
    return { fault: isShort(text) ? fullYear(text) : `出生日期${told(text)}看不懂，${example}` }
  if (month === undefined) return { fault: `出生日期${told(text)}只有年份，${example}` }
  if (!exists(year, month, day ?? 1))
    return { fault: `出生日期不对：没有 ${year} 年 ${month} 月${day === undefined ? '' : ` ${day} 日`}` }
  const value = `${year}-${pad(month)}-${pad(day ?? 1)}`
  if (value > today) return { fault: `出生日期${told(text)}还没有到` }
  if (year < firstYear || ageOn(value, today) > oldest) {
    if ((count !== null && year < firstYear) || year < 1850)
      return { fault: `出生日期${told(text)}太早了，${example}` }
    const choices = [{ value, label: `就是 ${year} 年 ${month} 月` }, leave]
    return { ask: `出生日期${told(text)}太早了，有 ${ageOn(value, today)} 岁，请核对年份`, choices }
  }
  return { value, ...(day === undefined && { note: 'month' }) }
}

const isYear = (year: number, today: string): boolean => year >= 1800 && year <= Number(today.slice(0, 4))

/** 57.3 and 57-3-5: a year of two digits. */
const isShort = (text: string): boolean => /^\d{1,3}(?:[-/.年]|$)/.test(text)

function twoMonths(text: string, today: string): Read<string> {
  const year = text.slice(0, 4)
  if (!isYear(Number(year), today)) return { fault: `出生日期${told(text)}看不懂，${example}` }
  const choices = [
    { value: `${year}-01-01`, label: `${year} 年 1 月` },
    { value: `${year}-10-01`, label: `${year} 年 10 月` },
    leave
  ].filter(({ value }) => value <= today)
  return { ask: `出生日期${told(text)}可能是 1 月，也可能是 10 月，请选一个`, choices }
}

/** The count of days a number or the digits of a .csv are; null where they are none. */
function countOf(
  cell: Cell | undefined,
  text: string,
  { epoch1904, typed }: Pick<DaySetting, 'epoch1904' | 'typed'>
): number | null {
  const digits = /^\d{4,5}(?:\.\d+)?$/.test(text) && !/^(?:1[89]|20)\d{2}\./.test(text)
  if (!digits || (typeof cell !== 'number' && typed && text.includes('.'))) return null
  return Math.floor(Number(text)) + (epoch1904 && typeof cell === 'number' ? macDays : 0)
}

function partsOf(text: string): [number?, number?, number?] {
  const written =
    /^(\d{4}) ?[-/.年] ?(\d{1,2})(?: ?月?(?: ?[-/.] ?| ?)(\d{1,2}) ?日?| ?月)?(?: ?出?生)?(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(
      text
    ) ?? /^(\d{4})(\d{2})(\d{2})?$/.exec(text)
  return written ? [Number(written[1]), Number(written[2]), written[3] ? Number(written[3]) : undefined] : []
}

function fromExcel(count: number): [number?, number?, number?] {
  const date = new Date(excelEpoch + count * dayMs)
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
