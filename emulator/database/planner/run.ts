import type { Collection } from '../store/catalog'
import { recordOf } from '../store/keys'
import type { Reader } from '../store/reader'
import type { Document } from '../values/types'
import { placeIn, type Order } from './order'
import { merged } from './merge'
import type { Plan } from './plan'
import type { Scan } from './scan'

export interface Candidate {
  record: number
  document: Document
}

/** Counts the documents that were read to find an answer. */
export interface Tally {
  examined: number
}

/** The documents a plan leads to, lazily and none twice; each one read is counted. */
export function* candidates(
  reader: Reader,
  collection: Collection,
  plan: Plan,
  order: Order,
  tally: Tally
): Generator<Candidate> {
  if (plan.kind === 'union') {
    yield* unionOf(reader, collection, plan.branches, plan.sorted ? order : [], tally)
    return
  }
  for (const record of records(reader, collection, plan)) {
    const document = reader.document(collection, record)
    if (!document) continue
    tally.examined++
    yield { record, document }
  }
}

/** The numbers of the records a scan leads to, without reading them. */
export function* records(
  reader: Reader,
  collection: Collection,
  plan: Exclude<Plan, { kind: 'union' }>
): Generator<number> {
  if (plan.kind === 'everything') {
    for (const key of reader.recordKeys(collection)) yield recordOf(key)
    return
  }
  const { scan } = plan
  const seen = scan.spans.length > 1 || scan.index.arrays.length > 0 ? new Set<number>() : undefined
  for (const key of keysOf(reader, scan)) {
    const record = recordOf(key)
    if (seen?.has(record)) continue
    seen?.add(record)
    yield record
  }
}

function* keysOf(reader: Reader, { spans, reverse, sorted }: Scan): Generator<Buffer> {
  const [only] = spans
  if (spans.length <= 1 || !sorted) {
    for (const span of spans) yield* reader.keys(span, reverse)
  } else if (only) {
    const streams = spans.map(({ sortedFrom, ...span }) =>
      sortable(reader.keys(span, reverse), (key) => key.subarray(sortedFrom))
    )
    yield* merged(streams, reverse)
  }
}

function* sortable<T>(
  items: Iterable<T>,
  placeOf: (item: T) => Buffer
): Generator<{ item: T; place: Buffer }> {
  for (const item of items) yield { item, place: placeOf(item) }
}

function* unionOf(
  reader: Reader,
  collection: Collection,
  branches: Plan[],
  order: Order,
  tally: Tally
): Generator<Candidate> {
  const seen = new Set<number>()
  const streams = branches.map((branch) => candidates(reader, collection, branch, order, tally))
  const all = order.length
    ? merged(streams.map((stream) => sortable(stream, ({ document }) => placeIn(order, document))))
    : oneAfterAnother(streams)
  for (const candidate of all) {
    if (seen.has(candidate.record)) continue
    seen.add(candidate.record)
    yield candidate
  }
}

function* oneAfterAnother<T>(streams: Iterable<T>[]): Generator<T> {
  for (const stream of streams) yield* stream
}
