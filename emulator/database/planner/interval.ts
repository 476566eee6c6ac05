import { encodeValue, inverted, successor } from '../values/encode'
import { rank } from '../values/order'

/** A span of encoded values. A point has the same bytes at both ends. */
export interface Interval {
  low: Buffer
  lowIncluded: boolean
  high: Buffer
  highIncluded: boolean
}

export function pointOf(value: unknown): Interval {
  const bytes = encodeValue(value)
  return { low: bytes, lowIncluded: true, high: bytes, highIncluded: true }
}

export function isPoint(interval: Interval): boolean {
  return interval.lowIncluded && interval.highIncluded && interval.low.equals(interval.high)
}

/** All values of the same type above or below one, as far as `$gt`, `$gte`, `$lt` and `$lte` reach. */
export function halfLine(value: unknown, side: 'above' | 'below', included: boolean): Interval {
  const bytes = encodeValue(value)
  const type = Buffer.of(bytes[0]!)
  const next = Buffer.of(bytes[0]! + 1)
  return side === 'above'
    ? { low: bytes, lowIncluded: included, high: next, highIncluded: false }
    : { low: type, lowIncluded: true, high: bytes, highIncluded: included }
}

/** All strings with this beginning. */
export function stringsBeginningWith(beginning: string): Interval {
  const bytes = Buffer.concat([Buffer.of(rank.string), Buffer.from(beginning)])
  return { low: bytes, lowIncluded: true, high: bytes, highIncluded: true }
}

/** The keys an interval covers behind a prefix in an ascending or a descending component: [from, to). */
export function keysWithin(
  prefix: Buffer,
  interval: Interval,
  direction: 1 | -1
): { from: Buffer; to: Buffer } {
  const { low, lowIncluded, high, highIncluded } = interval
  const behind = (bytes: Buffer) => Buffer.concat([prefix, bytes])
  const above = (bytes: Buffer) => successor(behind(bytes)) ?? behind(bytes)
  if (direction === 1) {
    return {
      from: lowIncluded ? behind(low) : above(low),
      to: highIncluded ? above(high) : behind(high)
    }
  }
  return {
    from: highIncluded ? behind(inverted(high)) : above(inverted(high)),
    to: lowIncluded ? above(inverted(low)) : behind(inverted(low))
  }
}

/** What two intervals share; undefined when that is nothing. */
export function overlap(a: Interval, b: Interval): Interval | undefined {
  const lowOrder = Buffer.compare(a.low, b.low)
  const low = lowOrder > 0 || (lowOrder === 0 && !a.lowIncluded) ? a : b
  const highOrder = Buffer.compare(a.high, b.high)
  const high = highOrder < 0 || (highOrder === 0 && !a.highIncluded) ? a : b
  const shared = {
    low: low.low,
    lowIncluded: low.lowIncluded,
    high: high.high,
    highIncluded: high.highIncluded
  }
  const { from, to } = keysWithin(Buffer.alloc(0), shared, 1)
  return Buffer.compare(from, to) < 0 ? shared : undefined
}
