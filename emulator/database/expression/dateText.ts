import { refused } from '../../wireError'
import { calendarDay, dayOfYear, isoDay, isoDayOfWeek, isoWeek, isoWeekYear, week } from './calendar'
import { timeOn } from './timeZone'

export const DATE_FORMAT = '%Y-%m-%dT%H:%M:%S.%LZ'

/** What each specifier shows of a date that is read as UTC, and in how many digits. */
const shown: Record<string, readonly [digits: number, part: (date: Date) => number]> = {
  Y: [4, (date) => date.getUTCFullYear()],
  m: [2, (date) => date.getUTCMonth() + 1],
  d: [2, (date) => date.getUTCDate()],
  H: [2, (date) => date.getUTCHours()],
  M: [2, (date) => date.getUTCMinutes()],
  S: [2, (date) => date.getUTCSeconds()],
  L: [3, (date) => date.getUTCMilliseconds()],
  j: [3, dayOfYear],
  w: [1, (date) => date.getUTCDay() + 1],
  U: [2, week],
  G: [4, isoWeekYear],
  V: [2, isoWeek],
  u: [1, isoDayOfWeek]
}

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0')

/** A date in a format. @throws WireError for a specifier that the database does not know */
export function dateToText(date: Date, format: string, offset: number): string {
  const local = new Date(date.getTime() + offset)
  const year = local.getUTCFullYear()
  if (year < 0 || year > 9999)
    throw refused(`$dateToString is only defined on year 0-9999, tried to use year ${year}`)
  const minutes = offset / 60_000
  return format.replace(/%(.?)/gs, (_, name: string) => {
    const [digits, part] = shown[name] ?? []
    if (part) return padded(part(local), digits!)
    if (name === '%') return '%'
    if (name === 'Z') return String(minutes)
    if (name !== 'z') throw refused(`Invalid format character '%${name}' in format string`)
    const size = Math.abs(minutes)
    return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}${padded(size % 60, 2)}`
  })
}

const ZONE = '(?<z>Z|[+-]\\d{2}(?::?\\d{2})?)'
const patterns: Record<string, string> = {
  Y: '(?<Y>\\d{4})',
  m: '(?<m>\\d{1,2})',
  d: '(?<d>\\d{1,2})',
  H: '(?<H>\\d{1,2})',
  M: '(?<M>\\d{1,2})',
  S: '(?<S>\\d{1,2})',
  L: '(?<L>\\d{1,3})',
  j: '(?<j>\\d{1,3})',
  G: '(?<G>\\d{4})',
  V: '(?<V>\\d{1,2})',
  u: '(?<u>\\d)',
  z: ZONE,
  Z: '(?<minutes>[+-]?\\d+)',
  '%': '%'
}
/** What is read without a format: ISO 8601, the time and the zone as far as they are given. */
const iso = new RegExp(
  `^(?<Y>\\d{4})([-/]?)(?<m>\\d{2})\\2(?<d>\\d{2})` +
    `(?:[T ](?<H>\\d{2}):(?<M>\\d{2})(?::(?<S>\\d{2})(?:\\.(?<L>\\d{1,3})\\d*)?)?)?\\s*${ZONE}?$`
)

function patternOf(format: string): RegExp {
  const source = format.replace(/%(.?)|([.*+?^${}()|[\]\\])/gs, (_, name?: string, special?: string) => {
    if (special) return `\\${special}`
    const pattern = patterns[name ?? '']
    if (pattern === undefined) throw refused(`Invalid format character '%${name}' in format string`)
    return pattern
  })
  return new RegExp(`^${source}$`)
}

/** Reads a date, in the zone where the text names none; undefined for a text that is no date. */
export function dateOfText(text: string, format: string | undefined, zone: unknown): Date | undefined {
  const parts = (format === undefined ? iso : patternOf(format)).exec(text)?.groups
  if (!parts) return undefined
  const number = (name: string, otherwise: number) => Number(parts[name] ?? otherwise)
  const day = dayIn(parts)
  const [hour, minute, second] = [number('H', 0), number('M', 0), number('S', 0)]
  if (day === undefined || hour > 24 || minute > 59 || second > 59) return undefined
  const milliseconds = Number((parts.L ?? '0').padEnd(3, '0'))
  const clock = new Date(day).setUTCHours(hour, minute, second, milliseconds)
  const own = parts.minutes === undefined ? parts.z : Number(parts.minutes)
  if (own !== undefined && zone !== undefined)
    throw refused('you cannot pass in a date/time string with time zone information together with a timezone')
  if (typeof own === 'number') return new Date(clock - own * 60_000)
  return new Date(timeOn(own === 'Z' ? undefined : (own ?? zone), clock))
}

/** The day that is named; undefined for one that no calendar has, and where a part is missing. */
function dayIn(parts: Record<string, string | undefined>): number | undefined {
  const [year, month, day] = [parts.Y, parts.m, parts.d].map(Number)
  if (parts.Y !== undefined && parts.m !== undefined && parts.d !== undefined) {
    const time = calendarDay(year!, month!, day!)
    return new Date(time).getUTCMonth() === month! - 1 && day! > 0 ? time : undefined
  }
  if (parts.Y !== undefined && parts.j !== undefined) return calendarDay(year!, 1, Number(parts.j))
  if (parts.G === undefined) return undefined
  return isoDay(Number(parts.G), Number(parts.V ?? 1), Number(parts.u ?? 1))
}
