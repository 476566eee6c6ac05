import type { Collection, Index } from '../store/catalog'
import { prefixOf, rangeOf } from '../store/keys'
import type { KeyRange } from '../store/reader'
import type { Bound } from './conditions'
import { isPoint, keysWithin, overlap, type Interval } from './interval'
import type { Order } from './order'

/** How one index answers a query. */
export interface Scan {
  index: Index
  /** the spans of keys to read; `sortedFrom` is the byte from which keys of different spans are merged */
  spans: (KeyRange & { sortedFrom: number })[]
  reverse: boolean
  /** the keys come in the order asked for */
  sorted: boolean
  /** fields of the index that are bound to single values, and whether the next one is bound to a range */
  pinned: number
  ranged: boolean
  /** at most one document: a unique index with every field bound to one value */
  single: boolean
}

const SPANS_AT_MOST = 2000

interface Prefix {
  bytes: Buffer
  /** the length of the key up to each of the fields pinned so far */
  offsets: number[]
}

/** Every way to use an index of the collection for these bounds, with the order in mind. */
export function scansFor(collection: Collection, bounds: Bound[], order: Order): Scan[] {
  return collection.indexes.map((index) => scanOf(index, bounds, order))
}

function scanOf(index: Index, bounds: Bound[], order: Order): Scan {
  let prefixes: Prefix[] = [{ bytes: prefixOf(index), offsets: [] }]
  const constant = new Set<string>()
  let pinned = 0
  let ranged: Interval[] | undefined
  for (const { path, direction } of index.fields) {
    const intervals = combined(bounds, path, index.arrays.includes(path))
    if (!intervals || prefixes.length * intervals.length > SPANS_AT_MOST) break
    if (!intervals.every(isPoint)) {
      ranged = intervals
      break
    }
    if (intervals.length <= 1 && !index.arrays.includes(path)) constant.add(path)
    prefixes = prefixes.flatMap(({ bytes, offsets }) =>
      intervals.map((point) => ({
        bytes: keysWithin(bytes, point, direction).from,
        offsets: [...offsets, bytes.length]
      }))
    )
    pinned++
  }
  const bound = pinned + (ranged ? 1 : 0)
  const sorting = sortWithin(index, order, constant, pinned, bound)
  const spans = prefixes.flatMap(({ bytes, offsets }) => {
    const sortedFrom = [...offsets, bytes.length][sorting?.from ?? pinned]!
    const ranges = ranged
      ? ranged.map((interval) => keysWithin(bytes, interval, index.fields[pinned]!.direction))
      : [rangeOf(bytes)]
    return ranges.map((range) => ({ ...range, sortedFrom }))
  })
  return {
    index,
    spans,
    reverse: sorting?.direction === -1,
    sorted: sorting !== undefined,
    pinned,
    ranged: ranged !== undefined,
    single: index.unique && constant.size === index.fields.length
  }
}

/** What all bounds on a path allow together; undefined without any. */
function combined(bounds: Bound[], path: string, array: boolean): Interval[] | undefined {
  const own = bounds.filter((bound) => bound.path === path).map(({ intervals }) => distinct(intervals))
  if (own.length === 0) return undefined
  if (array) {
    const [narrowest] = own.sort((a, b) => looseness(a) - looseness(b))
    return narrowest
  }
  return own.reduce((left, right) =>
    distinct(left.flatMap((a) => right.map((b) => overlap(a, b)).filter((shared) => shared !== undefined)))
  )
}

const looseness = (intervals: Interval[]): number =>
  intervals.every(isPoint) ? intervals.length : SPANS_AT_MOST + intervals.length

function distinct(intervals: Interval[]): Interval[] {
  if (intervals.length <= 1) return intervals
  const text = ({ low, lowIncluded, high, highIncluded }: Interval) =>
    `${low.toString('latin1')} ${lowIncluded} ${high.toString('latin1')} ${highIncluded}`
  const seen = new Map(intervals.map((interval) => [text(interval), interval]))
  return [...seen.values()].sort((a, b) => Buffer.compare(a.low, b.low))
}

/** From which field on an index is in the order asked for, and which way; undefined when it is not. */
function sortWithin(
  index: Index,
  order: Order,
  constant: Set<string>,
  pinned: number,
  bound: number
): { from: number; direction: 1 | -1 } | undefined {
  const wanted = order.filter(({ path }) => !constant.has(path))
  if (wanted.length === 0) return { from: pinned, direction: order[0]?.direction ?? 1 }
  for (let from = pinned; from >= 0; from--) {
    const direction = directionFrom(index, from, wanted, constant, bound)
    if (direction) return { from, direction }
  }
  return undefined
}

function directionFrom(
  index: Index,
  from: number,
  wanted: Order,
  constant: Set<string>,
  bound: number
): 1 | -1 | undefined {
  let direction: number | undefined
  let next = 0
  for (let i = from; i < index.fields.length && next < wanted.length; i++) {
    const field = index.fields[i]!
    const { path, direction: asked } = wanted[next]!
    if (field.path === path) {
      if (index.arrays.includes(path) && i < bound) return undefined
      const turned = field.direction * asked
      if (direction !== undefined && direction !== turned) return undefined
      direction = turned
      next++
    } else if (!constant.has(field.path)) {
      return undefined
    }
  }
  return next === wanted.length ? (direction as 1 | -1) : undefined
}
