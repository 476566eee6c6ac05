import { refused } from '../../../wireError'
import { isPlainObject } from '../../values/types'
import { argumentsIn, isNil, namedArguments, typeName } from '../arguments'
import { dayOfYear, isoDayOfWeek, isoWeek, isoWeekYear, week } from '../calendar'
import type { Operator, Operators } from '../expression'
import { offsetAt } from '../timeZone'

export function dateIn(value: unknown): Date {
  if (value instanceof Date) return value
  throw refused(`can't convert from BSON type ${typeName(value)} to Date`)
}

/** The date as a clock in the time zone shows it, read as if it were UTC. */
export const shifted = (date: Date, zone: unknown): Date =>
  new Date(date.getTime() + offsetAt(zone, date.getTime()))

/** An operator on a date, or on `{date, timezone}`; null and missing dates give null. */
const part =
  (name: string, compute: (date: Date) => number): Operator =>
  (operand, compile) => {
    const named = isPlainObject(operand) && !Object.keys(operand)[0]?.startsWith('$')
    const given = named ? operand : { date: argumentsIn(name, operand, 1)[0] }
    const { date, timezone } = namedArguments<'date' | 'timezone'>(
      name,
      given,
      compile,
      ['date'],
      ['timezone']
    )
    return (scope) => {
      const value = date!(scope)
      const zone = timezone?.(scope)
      if (isNil(value) || (timezone && isNil(zone))) return null
      return compute(shifted(dateIn(value), zone))
    }
  }

/** The parts of dates. */
export const dateParts: Operators = {
  $year: part('$year', (date) => date.getUTCFullYear()),
  $month: part('$month', (date) => date.getUTCMonth() + 1),
  $dayOfMonth: part('$dayOfMonth', (date) => date.getUTCDate()),
  $dayOfWeek: part('$dayOfWeek', (date) => date.getUTCDay() + 1),
  $dayOfYear: part('$dayOfYear', dayOfYear),
  $hour: part('$hour', (date) => date.getUTCHours()),
  $minute: part('$minute', (date) => date.getUTCMinutes()),
  $second: part('$second', (date) => date.getUTCSeconds()),
  $millisecond: part('$millisecond', (date) => date.getUTCMilliseconds()),
  $week: part('$week', week),
  $isoDayOfWeek: part('$isoDayOfWeek', isoDayOfWeek),
  $isoWeek: part('$isoWeek', isoWeek),
  $isoWeekYear: part('$isoWeekYear', isoWeekYear)
}
