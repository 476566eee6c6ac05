import { unsupported } from '../wireError'
import { actions } from './actions'
import { declareCollections } from './store/declare'
import { Store } from './store/store'
import { Transactions } from './transaction/transactions'
import type { Answer, CollectionDeclaration } from './contract'

export { WireError } from '../wireError'

export interface DatabaseOptions {
  /** where lmdb keeps its files; made when missing */
  folder: string
  /** the collections and indexes that exist from the start */
  collections: Record<string, CollectionDeclaration>
  /** a query that no index serves is refused (true) or warned of (false) */
  strict: boolean
  /** what an update's `updated` counts: every document that matched (the default), or those that it changed */
  updatedCounts?: 'matched' | 'changed'
  /** the emulator's clock, in milliseconds */
  now: () => number
  warn: (message: string) => void
  /** a write waits until it is on the disk (the default); otherwise only closing brings everything there */
  durable?: boolean
  /** real time that has passed, in milliseconds from any start; the life of transactions is counted by it */
  elapsed?: () => number
}

export interface Database {
  /** Serves every action beginning with "database.". @throws WireError */
  handle(action: string, request: Record<string, unknown>): Promise<Answer>
  /** Makes more collections, and builds and drops indexes until they are as declared. */
  declare(collections: Record<string, CollectionDeclaration>): Promise<void>
  /** Leaves the collections declared at the start, and nothing in them. */
  clear(): void
  /** How often something was written, or might have been, since the start. */
  writes(): number
  /** Returns what takes back everything written from now on, once, with no transaction open; the latest mark first. */
  mark(): () => void
  close(): Promise<void>
}

/** Opens the database in a folder. @throws Error when the folder cannot be used or a declaration is wrong */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const {
    folder,
    collections,
    strict,
    now,
    warn,
    updatedCounts = 'matched',
    durable = true,
    elapsed = () => performance.now()
  } = options
  const store = new Store(folder, durable)
  declareCollections(store, collections)
  const transactions = new Transactions(store, elapsed)
  const engine = { store, transactions, strict, updatedCounts, now, warn }
  return {
    async handle(action, request) {
      const name = action.replace(/^database\./, '')
      const serve = Object.hasOwn(actions, name) ? actions[name] : undefined
      if (!serve) throw unsupported(action)
      return serve(engine, request)
    },
    async declare(more) {
      declareCollections(store, more)
    },
    clear() {
      transactions.close()
      store.clear()
      declareCollections(store, collections)
    },
    writes: () => store.writes,
    mark: () => store.mark(),
    async close() {
      transactions.close()
      await store.close()
    }
  }
}
