import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  Decimal128,
  EJSON,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp
} from 'bson'
import { requireShallow } from '../../json'
import { compiled } from '../query/pattern'
import { invalidParameter, refused, unsupported } from '../../wireError'

const FLAGS = /^[ims]*$/

/**
 * Reads extended JSON into plain values: numbers, dates, regular expressions; ObjectIds become hex strings. A
 * server date becomes the Date it means.
 *
 * @param now the present of the emulator's clock, in milliseconds
 * @throws WireError when the text is not extended JSON or holds a type the local cloud does not know
 */
export function parse(text: string, now: number): unknown {
  let parsed: unknown
  try {
    requireShallow(text)
    parsed = EJSON.parse(text, { relaxed: true })
  } catch (error) {
    throw invalidParameter(`not extended JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  return plain(parsed, now)
}

/** Writes a value as canonical extended JSON, as the cloud does. */
export function stringify(value: unknown): string {
  return EJSON.stringify(value, { relaxed: false })
}

/** True when the text speaks of a server date. */
export function hasServerDate(text: string): boolean {
  return text.includes('"$tcb_server_date"')
}

function plain(value: unknown, now: number): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = plain(value[i], now)
    return value
  }
  if ('_bsontype' in value) return special(value)
  const fields = value as Record<string, unknown>
  if ('$tcb_server_date' in fields) return serverDate(fields.$tcb_server_date, now)
  for (const name in fields) {
    const field = fields[name]
    if (typeof field === 'object' && field !== null) fields[name] = plain(field, now)
  }
  return fields
}

function special(value: object): unknown {
  if (value instanceof ObjectId) return value.toHexString()
  if (value instanceof Long) return value.toNumber()
  if (value instanceof BSONRegExp) {
    if (!FLAGS.test(value.options)) throw unsupported(`the regular expression option ${value.options}`)
    return compiled(value.pattern, value.options)
  }
  for (const type of [Binary, BSONSymbol, Code, Decimal128, MaxKey, MinKey, Timestamp]) {
    if (value instanceof type) throw unsupported(`the type ${type.name}`)
  }
  throw unsupported('this type of value')
}

function serverDate(spec: unknown, now: number): Date {
  const offset = (spec as { offset?: unknown } | null)?.offset ?? 0
  if (typeof offset !== 'number')
    throw refused('the offset of a server date must be a number of milliseconds')
  return new Date(now + offset)
}
