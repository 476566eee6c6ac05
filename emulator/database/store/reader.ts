import type { Transaction } from 'lmdb'
import type { Document } from '../values/types'
import type { Collection } from './catalog'
import { prefixOf, rangeOf, recordKey } from './keys'
import type { Tables } from './tables'
import { readText } from './text'

export interface KeyRange {
  from: Buffer
  to: Buffer
}

/** Reads documents and index keys, as they are now or as a snapshot holds them. */
export class Reader {
  constructor(
    private readonly tables: Tables,
    private readonly snapshot?: Transaction
  ) {}

  /** A copy of a document that the caller may change. */
  document(collection: Collection, record: number): Document | undefined {
    const text = this.tables.records.get(recordKey(collection, record), this.options())
    return text === undefined ? undefined : readText(text)
  }

  /** The keys of an index within a range, in their order or against it. */
  keys(range: KeyRange, reverse = false): Iterable<Buffer> {
    return this.tables.entries.getKeys({ ...bounds(range, reverse), ...this.options() })
  }

  /** The keys of a collection's records, in the order of insertion or against it. */
  recordKeys(collection: Collection, reverse = false): Iterable<Buffer> {
    const range = rangeOf(prefixOf(collection))
    return this.tables.records.getKeys({ ...bounds(range, reverse), ...this.options() })
  }

  countKeys(range: KeyRange): number {
    return this.tables.entries.getKeysCount({ ...bounds(range, false), ...this.options() })
  }

  private options(): { transaction?: Transaction } {
    return this.snapshot ? { transaction: this.snapshot } : {}
  }
}

function bounds({ from, to }: KeyRange, reverse: boolean) {
  return reverse
    ? { start: to, end: from, reverse: true, exclusiveStart: true, inclusiveEnd: true }
    : { start: from, end: to }
}
