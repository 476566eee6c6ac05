import { refused } from '../../wireError'
import { sortBy } from '../planner/order'
import type { Candidate } from '../planner/run'
import { filterOf } from '../query/filter'
import { find, type Search, type Source } from '../query/find'
import type { Collection } from '../store/catalog'
import { duplicateKey, isDuplicateKey } from '../store/duplicateKey'
import type { Store } from '../store/store'
import type { Document } from '../values/types'
import { conflict } from './errors'
import { keyOf, type DocumentKey } from './documentKey'
import type { Place } from './place'

interface Written {
  collection: Collection
  /** as the snapshot has it; undefined for a document made here */
  before?: Candidate
  /** undefined once removed */
  after?: Document
}

/** One transaction: a snapshot taken at its first operation, and its own writes on top of it. */
export class Transaction {
  private readonly written = new Map<DocumentKey, Written>()
  private view?: ReturnType<Store['snapshot']>
  /** the number of the last commit that the snapshot contains */
  seen = 0

  constructor(
    readonly id: string,
    readonly startedAt: number,
    private readonly store: Store
  ) {}

  /** What this transaction has written, for others to know that it is taken. */
  holds(key: DocumentKey): boolean {
    return this.written.has(key)
  }

  /**
   * The place where this transaction reads and writes.
   *
   * @param commits the number of the last commit there has been
   * @param claim asked before each write; throws a conflict
   */
  place(source: Omit<Source, 'reader'>, commits: number, claim: (key: DocumentKey) => void): Place {
    if (!this.view) {
      this.view = this.store.snapshot()
      this.seen = commits
    }
    const view: Source = { ...source, reader: this.view.reader }
    const write = (
      collection: Collection,
      id: unknown,
      change: Omit<Written, 'collection' | 'before'>,
      before?: Candidate
    ) => {
      const key = keyOf(collection, id)
      claim(key)
      const earlier = this.written.get(key)
      this.written.set(key, { collection, before: earlier ? earlier.before : before, ...change })
    }
    return {
      source: view,
      find: (collection, search) => this.find(view, collection, search),
      insert: (collection, document) => {
        const [index] = collection.indexes
        const search = { condition: { _id: document._id }, order: [], skip: 0, limit: 1 }
        const taken = this.find({ ...view, tally: { examined: 0 } }, collection, search).length > 0
        if (taken) throw duplicateKey(collection, index!, document)
        write(collection, document._id, { after: document })
      },
      replace: (collection, before, after) => write(collection, before.document._id, { after }, before),
      remove: (collection, before) => write(collection, before.document._id, {}, before)
    }
  }

  /** Writes all to the store at once. @throws WireError when a unique index forbids it */
  commit(): DocumentKey[] {
    try {
      this.store.write(() => {
        for (const { collection, before, after } of this.written.values()) {
          if (before && after) this.store.replace(collection, before.record, before.document, after)
          else if (before) this.store.remove(collection, before.record, before.document)
          else if (after) this.store.insert(collection, after)
        }
      })
    } catch (error) {
      if (isDuplicateKey(error)) throw conflict()
      throw error instanceof Error ? refused(error.message) : error
    }
    return [...this.written.keys()]
  }

  /** Lets go of the snapshot. */
  end(): void {
    this.view?.done()
    this.view = undefined
  }

  /** What the snapshot finds, with this transaction's own writes in their places. */
  private find(source: Source, collection: Collection, search: Search): Candidate[] {
    const own = [...this.written.values()].filter((write) => write.collection.number === collection.number)
    if (own.length === 0) return find(source, collection, search)
    const { condition, order, skip, limit } = search
    const hidden = new Set(own.flatMap(({ before }) => (before ? [before.record] : [])))
    const below = find(source, collection, { ...search, skip: 0, limit: skip + limit + hidden.size })
    const matches = filterOf(condition)
    const above = own.flatMap(({ before, after }) =>
      after && matches(after) ? [{ record: before?.record ?? Number.MAX_SAFE_INTEGER, document: after }] : []
    )
    const all = [...below.filter(({ record }) => !hidden.has(record)), ...above]
    const sorted = order.length
      ? sortBy(all, order, ({ document }) => document)
      : all.sort((a, b) => a.record - b.record)
    return sorted.slice(skip, skip + limit)
  }
}
