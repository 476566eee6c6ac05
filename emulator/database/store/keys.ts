import { refused } from '../../wireError'
import { encodeValue, KeyWriter, successor } from '../values/encode'
import { indexedAt } from '../values/path'
import type { Document } from '../values/types'
import type { Collection, Index } from './catalog'

const RECORD_WIDTH = 6
/** The longest index key the real database takes, in bytes. */
const LONGEST_KEY = 1024

const writer = new KeyWriter()

export function recordKey(collection: Collection, record: number): Buffer {
  return writer.reset().unsigned(collection.number, 4).unsigned(record, RECORD_WIDTH).finish()
}

/** The record number at the end of a key of either table. */
export function recordOf(key: Buffer): number {
  return key.readUIntBE(key.length - RECORD_WIDTH, RECORD_WIDTH)
}

/** The beginning of all keys of an index or a collection. */
export function prefixOf(owner: Index | Collection): Buffer {
  return writer.reset().unsigned(owner.number, 4).finish()
}

/** The keys from `prefix` on that begin with it: [from, to). */
export function rangeOf(prefix: Buffer): { from: Buffer; to: Buffer } {
  const to = successor(prefix)
  if (!to) throw new Error('a key prefix of 0xff bytes has no end')
  return { from: prefix, to }
}

/** The entry of these values for this record. */
export function entryKey(values: Buffer, record: number): Buffer {
  return writer.reset().raw(values).unsigned(record, RECORD_WIDTH).finish()
}

/** What a document puts into an index. */
export interface IndexedValues {
  /** index number and encoded values, without the record number; none twice */
  keys: Buffer[]
  /** the paths at which an array was met */
  arrays: string[]
}

/**
 * The keys a document has in an index: one, or one for every element of the array it indexes.
 *
 * @throws WireError when two fields of the index hold arrays, or a key is longer than the real database takes
 */
export function indexedValues(index: Index, document: Document): IndexedValues {
  const fields = index.fields.map((field) => ({ ...field, ...indexedAt(document, field.path) }))
  const arrays = fields.filter((field) => field.array)
  if (arrays.length === 0) {
    writer.reset().unsigned(index.number, 4)
    for (const field of fields) writer.component(field.values[0], field.direction)
    return { keys: [checked(writer.finish(), index)], arrays: [] }
  }
  if (arrays.length > 1) {
    const [first, second] = arrays
    throw refused(`cannot index parallel arrays [${first!.path}] [${second!.path}] (index ${index.name})`)
  }
  const [array] = arrays
  const distinct = new Map(array!.values.map((value) => [encodeValue(value).toString('latin1'), value]))
  const keys = [...distinct.values()].map((value) => {
    writer.reset().unsigned(index.number, 4)
    for (const field of fields) writer.component(field === array ? value : field.values[0], field.direction)
    return checked(writer.finish(), index)
  })
  return { keys, arrays: [array!.path] }
}

function checked(key: Buffer, index: Index): Buffer {
  if (key.length <= LONGEST_KEY) return key
  throw refused(`key too large to index, failing ${index.name} ${key.length} bytes (at most ${LONGEST_KEY})`)
}
