import { evalExpr } from 'mingo/core'
import * as library from 'mingo/operators/expression/date'
import { refused } from '../../../wireError'
import { isPlainObject } from '../../values/types'
import type { ExpressionOperator, Operators, Options } from '../mingo'

const DAY = 86_400_000

/** The date as a clock in the time zone shows it, read as if it were UTC. */
function shifted(date: Date, timezone: unknown, options: Options): Date {
  if (timezone === undefined) return date
  const format = '%Y-%m-%dT%H:%M:%S.%LZ'
  return new Date(String(library.$dateToString({}, { date, timezone, format }, options)))
}

/** An operator on a date, or on `{date, timezone}`; null and missing dates give null. */
const part =
  (compute: (date: Date) => number): ExpressionOperator =>
  (document, expression, options) => {
    const value: unknown = evalExpr(document, expression, options)
    const { date, timezone } = isPlainObject(value) ? value : { date: value, timezone: undefined }
    if (date === null || date === undefined || timezone === null) return null
    if (!(date instanceof Date)) throw refused(`can't convert from ${typeof date} to Date`)
    return compute(shifted(date, timezone, options))
  }

const dayOfYear = (date: Date): number =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY)

/** The week of the year from 0 on; weeks begin on Sundays, and the first Sunday begins week 1. */
const week = (date: Date): number => Math.floor((dayOfYear(date) + 7 - date.getUTCDay()) / 7)

/** The Thursday of the date's week: the ISO year and week are those of that day. */
const thursdayOf = (date: Date): Date => new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY)

const $dateFromParts: ExpressionOperator = (document, expression, options) => {
  const parts: unknown = evalExpr(document, expression, options)
  if (!isPlainObject(parts)) throw refused('$dateFromParts only supports an object as its argument')
  if (Object.values(parts).some((value) => value === null || value === undefined)) return null
  const { timezone } = parts
  const number = (name: string, otherwise: number): number => {
    const value = parts[name] ?? otherwise
    if (typeof value === 'number' && Number.isInteger(value)) return value
    throw refused(`'${name}' must evaluate to an integer`)
  }
  if (parts.year === undefined && parts.isoWeekYear === undefined) {
    throw refused("$dateFromParts requires either 'year' or 'isoWeekYear' to be present")
  }
  const day =
    parts.year === undefined
      ? isoDay(number('isoWeekYear', 1970), number('isoWeek', 1), number('isoDayOfWeek', 1))
      : new Date(0).setUTCFullYear(number('year', 1970), number('month', 1) - 1, number('day', 1))
  const clock = new Date(day).setUTCHours(
    number('hour', 0),
    number('minute', 0),
    number('second', 0),
    number('millisecond', 0)
  )
  const offsetAt = (time: number) => shifted(new Date(time), timezone, options).getTime() - time
  const guess = clock - offsetAt(clock)
  return new Date(clock - offsetAt(guess))
}

function isoDay(year: number, week: number, day: number): number {
  const january4 = Date.UTC(year, 0, 4)
  const monday = january4 - ((new Date(january4).getUTCDay() || 7) - 1) * DAY
  return monday + ((week - 1) * 7 + day - 1) * DAY
}

/** The parts of dates, with the weeks that the real database counts. */
export const dates: Operators<ExpressionOperator> = {
  $year: part((date) => date.getUTCFullYear()),
  $month: part((date) => date.getUTCMonth() + 1),
  $dayOfMonth: part((date) => date.getUTCDate()),
  $dayOfWeek: part((date) => date.getUTCDay() + 1),
  $dayOfYear: part((date) => dayOfYear(date) + 1),
  $hour: part((date) => date.getUTCHours()),
  $minute: part((date) => date.getUTCMinutes()),
  $second: part((date) => date.getUTCSeconds()),
  $millisecond: part((date) => date.getUTCMilliseconds()),
  $week: part(week),
  $isoDayOfWeek: part((date) => date.getUTCDay() || 7),
  $isoWeek: part((date) => Math.floor(dayOfYear(thursdayOf(date)) / 7) + 1),
  $isoWeekYear: part((date) => thursdayOf(date).getUTCFullYear()),
  $dateFromParts
}
