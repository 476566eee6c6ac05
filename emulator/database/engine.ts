import { WireError } from '../wireError'
import type { Place } from './transaction/place'
import { directPlace } from './transaction/directPlace'
import { Locked, type Transactions } from './transaction/transactions'
import type { Collection } from './store/catalog'
import type { Store } from './store/store'
import type { Source } from './query/find'

/** What the actions work with. */
export interface Engine {
  store: Store
  transactions: Transactions
  strict: boolean
  updatedCounts: 'matched' | 'changed'
  now: () => number
  warn: (message: string) => void
}

/** @throws WireError DATABASE_COLLECTION_NOT_EXIST */
export function collectionNamed(engine: Engine, name: unknown): Collection {
  const collection = typeof name === 'string' ? engine.store.catalog.get(name) : undefined
  if (collection) return collection
  throw new WireError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${String(name)}. Please check your request, but if the problem ` +
      'persists, contact us.'
  )
}

export interface Done<T> {
  result: T
  examined: number
}

/** Runs a read, inside the transaction when the request names one. */
export function reading<T>(engine: Engine, transactionId: unknown, read: (place: Place) => T): Done<T> {
  const source = newSource(engine)
  const result =
    typeof transactionId === 'string'
      ? engine.transactions.within(transactionId, source, read)
      : read(directPlace(engine.store, engine.transactions, source))
  return { result, examined: source.tally.examined }
}

/**
 * Runs a change as one atomic write, or inside the transaction when the request names one. A change outside that
 * meets an open transaction's document waits until that transaction has ended.
 */
export async function writing<T>(
  engine: Engine,
  transactionId: unknown,
  change: (place: Place) => T
): Promise<Done<T>> {
  if (typeof transactionId === 'string') return reading(engine, transactionId, change)
  for (;;) {
    const source = newSource(engine)
    try {
      const place = directPlace(engine.store, engine.transactions, source)
      const result = engine.store.write(() => change(place))
      return { result, examined: source.tally.examined }
    } catch (error) {
      if (!(error instanceof Locked)) throw error
      engine.warn(`a write outside of transactions waits: its document is ${error.message}`)
      await engine.transactions.ended(error.transactionId)
    }
  }
}

function newSource({ store, strict, warn }: Engine): Source {
  return { reader: store.reader, tally: { examined: 0 }, strict, warn }
}
