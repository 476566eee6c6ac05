import type { Document } from '../values/types'
import { Catalog, type Collection, type Index } from './catalog'
import { duplicateKey } from './duplicateKey'
import { Journal } from './journal'
import { entryKey, indexedValues, prefixOf, rangeOf, recordKey, recordOf, type IndexedValues } from './keys'
import { Reader } from './reader'
import { flush, openTables, type Tables } from './tables'
import { writeText } from './text'

const EMPTY = Buffer.alloc(0)

/** Documents and their indexes on disk. Every change happens inside `write`, wholly or not at all. */
export class Store {
  readonly catalog: Catalog
  /** reads what is committed, and inside `write` also what was written so far */
  readonly reader: Reader
  /** how often `write` was called: while it stands still, so does everything stored */
  writes = 0
  private readonly tables: Tables
  private readonly counts = new Map<number, number>()
  private readonly journal = new Journal()
  private lastRecord = 0

  /** @param durable whether a write waits until it is on the disk; if not, closing does */
  constructor(
    folder: string,
    private readonly durable = true
  ) {
    this.tables = openTables(folder, durable)
    this.catalog = new Catalog(this.tables.catalog)
    this.reader = new Reader(this.tables)
    for (const collection of this.catalog.all()) {
      for (const key of this.reader.recordKeys(collection, true)) {
        this.lastRecord = Math.max(this.lastRecord, recordOf(key))
        break
      }
    }
  }

  /** Runs a change as one atomic write: committed when it returns, undone when it throws. Never asynchronous. */
  write<T>(change: () => T): T {
    this.writes += 1
    const counts = new Map(this.counts)
    const noted = this.journal.length
    try {
      return this.tables.root.transactionSync(change)
    } catch (error) {
      this.journal.undone(noted)
      this.catalog.reload()
      this.counts.clear()
      for (const [number, count] of counts) this.counts.set(number, count)
      throw error
    }
  }

  /**
   * From now on what is written can be taken back: by what this returns, once, the latest mark first. Documents come
   * back into the places they had.
   */
  mark(): () => void {
    const mark = this.journal.mark()
    return () => {
      const changes = this.journal.since(mark)
      const takeBack = () => {
        for (const { collection, record, before, after } of changes) {
          if (before && after) this.replace(collection, record, after, before)
          else if (before) this.put(collection, record, before)
          else this.remove(collection, record, after!)
        }
      }
      // What only read need not wait for the disk.
      if (changes.length > 0) this.write(takeBack)
      if (mark === 0) this.journal.stop()
      else this.journal.undone(mark)
    }
  }

  /** A reader of the present state that stays as it is until `done` is called. */
  snapshot(): { reader: Reader; done: () => void } {
    const transaction = this.tables.root.useReadTransaction()
    return { reader: new Reader(this.tables, transaction), done: () => transaction.done() }
  }

  /** How many documents a collection holds, without reading them. */
  count(collection: Collection): number {
    let count = this.counts.get(collection.number)
    if (count === undefined) {
      count = this.tables.records.getKeysCount(toRange(prefixOf(collection)))
      this.counts.set(collection.number, count)
    }
    return count
  }

  /** Adds a document behind all others. @throws WireError E11000 when a unique index already holds its key */
  insert(collection: Collection, document: Document): number {
    const record = ++this.lastRecord
    this.put(collection, record, document)
    return record
  }

  /** Puts a document in the place of another. @throws WireError E11000 as `insert` does */
  replace(collection: Collection, record: number, before: Document, after: Document): void {
    const changes = collection.indexes.map((index) => ({
      index,
      old: indexedValues(index, before),
      young: indexedValues(index, after)
    }))
    for (const { old, young } of changes) {
      for (const key of without(old.keys, young.keys)) this.tables.entries.removeSync(entryKey(key, record))
    }
    for (const { index, old, young } of changes) {
      this.noteArrays(index, young)
      for (const key of without(young.keys, old.keys)) this.addEntry(collection, index, key, after, record)
    }
    this.tables.records.putSync(recordKey(collection, record), writeText(after))
    this.journal.note({ collection, record, before, after })
  }

  remove(collection: Collection, record: number, document: Document): void {
    const count = this.count(collection)
    for (const index of collection.indexes) {
      for (const key of indexedValues(index, document).keys) {
        this.tables.entries.removeSync(entryKey(key, record))
      }
    }
    this.tables.records.removeSync(recordKey(collection, record))
    this.counts.set(collection.number, count - 1)
    this.journal.note({ collection, record, before: document })
  }

  /** Fills an index that was just declared from the documents already there. */
  build(collection: Collection, index: Index): void {
    for (const key of [...this.reader.recordKeys(collection)]) {
      const record = recordOf(key)
      const document = this.reader.document(collection, record)
      if (document) this.addEntries(collection, index, document, record)
    }
  }

  /** Removes an index with all its entries. */
  drop(collection: Collection, index: Index): void {
    for (const key of [...this.reader.keys(rangeOf(prefixOf(index)))]) this.tables.entries.removeSync(key)
    this.catalog.removeIndex(collection, index)
  }

  /** Removes every collection with its documents and indexes. */
  clear(): void {
    this.write(() => {
      for (const table of [this.tables.records, this.tables.entries, this.tables.catalog]) table.clearSync()
    })
    this.catalog.reload()
    this.counts.clear()
    this.journal.stop()
    this.lastRecord = 0
  }

  async close(): Promise<void> {
    if (!this.durable) await flush(this.tables.root)
    await this.tables.root.close()
  }

  private put(collection: Collection, record: number, document: Document): void {
    const count = this.count(collection)
    const made = collection.indexes.map((index) => ({ index, indexed: indexedValues(index, document) }))
    // All is looked at before anything is written: what is refused leaves nothing, also where the others stay.
    for (const { index, indexed } of made)
      for (const key of indexed.keys) this.requireFree(collection, index, key, document, record)
    for (const { index, indexed } of made) {
      this.noteArrays(index, indexed)
      for (const key of indexed.keys) this.tables.entries.putSync(entryKey(key, record), EMPTY)
    }
    this.tables.records.putSync(recordKey(collection, record), writeText(document))
    this.counts.set(collection.number, count + 1)
    this.journal.note({ collection, record, after: document })
  }

  private addEntries(collection: Collection, index: Index, document: Document, record: number): void {
    const indexed = indexedValues(index, document)
    this.noteArrays(index, indexed)
    for (const key of indexed.keys) this.addEntry(collection, index, key, document, record)
  }

  private addEntry(
    collection: Collection,
    index: Index,
    values: Buffer,
    document: Document,
    record: number
  ): void {
    this.requireFree(collection, index, values, document, record)
    this.tables.entries.putSync(entryKey(values, record), EMPTY)
  }

  private requireFree(
    collection: Collection,
    index: Index,
    values: Buffer,
    document: Document,
    record: number
  ): void {
    if (!index.unique) return
    for (const key of this.reader.keys(rangeOf(values))) {
      if (recordOf(key) !== record) throw duplicateKey(collection, index, document)
    }
  }

  private noteArrays(index: Index, { arrays }: IndexedValues): void {
    const met = arrays.filter((path) => !index.arrays.includes(path))
    if (met.length === 0) return
    index.arrays.push(...met)
    this.catalog.save()
  }
}

function toRange(prefix: Buffer): { start: Buffer; end: Buffer } {
  const { from, to } = rangeOf(prefix)
  return { start: from, end: to }
}

function without(keys: Buffer[], others: Buffer[]): Buffer[] {
  return keys.filter((key) => !others.some((other) => other.equals(key)))
}
