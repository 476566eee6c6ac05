import { refused } from '../../../wireError'
import { isNil, namedArguments } from '../arguments'
import { calendarDay, isoDay, isoDayOfWeek, isoWeek, isoWeekYear } from '../calendar'
import { DATE_FORMAT, dateOfText, dateToText } from '../dateText'
import type { Operator, Operators } from '../expression'
import { offsetAt, timeOn } from '../timeZone'
import { dateIn, shifted } from './dateParts'

const clockParts = ['hour', 'minute', 'second', 'millisecond'] as const
const dayParts = ['year', 'month', 'day', 'isoWeekYear', 'isoWeek', 'isoDayOfWeek'] as const

const dateFromParts: Operator = (operand, compile) => {
  const names = [...dayParts, ...clockParts, 'timezone'] as const
  const parts = namedArguments<(typeof names)[number]>('$dateFromParts', operand, compile, [], names)
  if (!parts.year && !parts.isoWeekYear)
    throw refused("$dateFromParts requires either 'year' or 'isoWeekYear' to be present")
  return (scope) => {
    const values = new Map(Object.entries(parts).map(([name, part]) => [name, part(scope)]))
    if ([...values.values()].some(isNil)) return null
    const number = (name: (typeof names)[number], otherwise: number): number => {
      const value = values.get(name) ?? otherwise
      if (typeof value === 'number' && Number.isInteger(value)) return value
      throw refused(`'${name}' must evaluate to an integer`)
    }
    const day = parts.year
      ? calendarDay(number('year', 1970), number('month', 1), number('day', 1))
      : isoDay(number('isoWeekYear', 1970), number('isoWeek', 1), number('isoDayOfWeek', 1))
    const [hour, minute, second, millisecond] = clockParts.map((name) => number(name, 0))
    const clock = new Date(day).setUTCHours(hour!, minute, second, millisecond)
    return new Date(timeOn(values.get('timezone'), clock))
  }
}

const dateToParts: Operator = (operand, compile) => {
  const names = ['date', 'timezone', 'iso8601'] as const
  const { date, timezone, iso8601 } = namedArguments<(typeof names)[number]>(
    '$dateToParts',
    operand,
    compile,
    ['date'],
    names
  )
  return (scope) => {
    const value = date!(scope)
    const zone = timezone?.(scope)
    if (isNil(value) || (timezone && isNil(zone))) return null
    const local = shifted(dateIn(value), zone)
    const clock = {
      hour: local.getUTCHours(),
      minute: local.getUTCMinutes(),
      second: local.getUTCSeconds(),
      millisecond: local.getUTCMilliseconds()
    }
    return iso8601?.(scope) === true
      ? {
          isoWeekYear: isoWeekYear(local),
          isoWeek: isoWeek(local),
          isoDayOfWeek: isoDayOfWeek(local),
          ...clock
        }
      : { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate(), ...clock }
  }
}

const dateToString: Operator = (operand, compile) => {
  const names = ['date', 'format', 'timezone', 'onNull'] as const
  const { date, format, timezone, onNull } = namedArguments<(typeof names)[number]>(
    '$dateToString',
    operand,
    compile,
    ['date'],
    names
  )
  return (scope) => {
    const value = date!(scope)
    const form = format ? format(scope) : DATE_FORMAT
    const zone = timezone?.(scope)
    if (isNil(value)) return onNull ? onNull(scope) : null
    if (isNil(form) || (timezone && isNil(zone))) return null
    if (typeof form !== 'string') throw refused("$dateToString requires that 'format' be a string")
    const moment = dateIn(value)
    return dateToText(moment, form, offsetAt(zone, moment.getTime()))
  }
}

const dateFromString: Operator = (operand, compile) => {
  const names = ['dateString', 'format', 'timezone', 'onNull', 'onError'] as const
  const parts = namedArguments<(typeof names)[number]>(
    '$dateFromString',
    operand,
    compile,
    ['dateString'],
    names
  )
  return (scope) => {
    const text = parts.dateString!(scope)
    const format = parts.format?.(scope)
    const zone = parts.timezone?.(scope)
    if (isNil(text)) return parts.onNull ? parts.onNull(scope) : null
    if ((parts.timezone && isNil(zone)) || (parts.format && isNil(format))) return null
    const read = typeof text === 'string' ? dateOfText(text, format as string | undefined, zone) : undefined
    if (read) return read
    if (parts.onError) return parts.onError(scope)
    throw refused(`Error parsing date string '${String(text)}'`)
  }
}

/** Dates made of parts and texts, and the other way round. */
export const dates: Operators = {
  $dateFromParts: dateFromParts,
  $dateFromString: dateFromString,
  $dateToParts: dateToParts,
  $dateToString: dateToString
}
