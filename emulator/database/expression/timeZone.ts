import { refused } from '../../wireError'

const formats = new Map<string, Intl.DateTimeFormat>()
const OFFSET = /^([+-])(\d{2})(?::?(\d{2}))?$/

const milliseconds = ([, sign, hours = '0', minutes = '0']: RegExpExecArray): number =>
  (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000

/**
 * How far a zone's clock is before UTC at a time, in milliseconds.
 *
 * @param zone `Asia/Shanghai`, `+08`, `+0800`, `+08:00`; nothing is UTC
 * @throws WireError for a zone that nobody knows
 */
export function offsetAt(zone: unknown, time: number): number {
  if (zone === undefined) return 0
  if (typeof zone !== 'string') throw refused('timezone must evaluate to a string')
  const fixed = OFFSET.exec(zone)
  if (fixed) return milliseconds(fixed)
  const name = formatOf(zone)
    .formatToParts(time)
    .find(({ type }) => type === 'timeZoneName')!.value
  const found = OFFSET.exec(name.replace('GMT', ''))
  return found ? milliseconds(found) : 0
}

/** The time that a zone's clock shows as this, when read as UTC. */
export function timeOn(zone: unknown, clock: number): number {
  const guess = clock - offsetAt(zone, clock)
  return clock - offsetAt(zone, guess)
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (!format) {
    try {
      format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    } catch {
      throw refused(`unrecognized time zone identifier: "${zone}"`)
    }
    formats.set(zone, format)
  }
  return format
}
