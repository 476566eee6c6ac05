import { randomUUID } from 'node:crypto'
import type { Source } from '../query/find'
import type { Collection } from '../store/catalog'
import { isDuplicateKey } from '../store/duplicateKey'
import type { Store } from '../store/store'
import { conflict, noTransaction } from './errors'
import { keyOf, type DocumentKey } from './documentKey'
import type { Place } from './place'
import { Transaction } from './transaction'

const LIFETIME = 30_000

/** Thrown by a write outside that meets a document which an open transaction has written. */
export class Locked extends Error {
  constructor(readonly transactionId: string) {
    super(`held by transaction ${transactionId}`)
  }
}

/**
 * The open transactions, and which documents were committed since the oldest of them began. They live by the time
 * that really passes, in milliseconds: a clock that is moved ends none of them.
 */
export class Transactions {
  private readonly open = new Map<string, Transaction>()
  private readonly lastCommit = new Map<DocumentKey, number>()
  private readonly waiting = new Map<string, (() => void)[]>()
  private commits = 0

  constructor(
    private readonly store: Store,
    private readonly elapsed: () => number
  ) {}

  start(): string {
    const id = randomUUID()
    this.open.set(id, new Transaction(id, this.elapsed(), this.store))
    return id
  }

  /** Runs one operation inside a transaction; a conflict ends the transaction, and so does a key that is taken. */
  within<T>(id: string, source: Omit<Source, 'reader'>, operation: (place: Place) => T): T {
    const transaction = this.find(id)
    const place = transaction.place(source, this.commits, (key) => {
      for (const other of this.open.values()) {
        if (other !== transaction && !this.expired(other) && other.holds(key)) this.lose(transaction)
      }
      if ((this.lastCommit.get(key) ?? 0) > transaction.seen) this.lose(transaction)
    })
    try {
      return operation(place)
    } catch (error) {
      if (isDuplicateKey(error)) this.end(transaction)
      throw error
    }
  }

  commit(id: string): void {
    const transaction = this.find(id)
    try {
      this.note(transaction.commit())
    } finally {
      this.end(transaction)
    }
  }

  abort(id: string): void {
    this.end(this.find(id))
  }

  /** Notes a write outside of transactions. @throws Locked while an open transaction holds the document */
  claimOutside(collection: Collection, id: unknown): void {
    if (this.open.size === 0) return
    const key = keyOf(collection, id)
    for (const transaction of [...this.open.values()]) {
      if (!transaction.holds(key)) continue
      if (this.expired(transaction)) this.end(transaction)
      else throw new Locked(transaction.id)
    }
    this.note([key])
  }

  /** Resolves when the transaction has ended, or has lived as long as it may. */
  async ended(id: string): Promise<void> {
    const transaction = this.open.get(id)
    if (!transaction) return
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      this.waiting.set(id, [...(this.waiting.get(id) ?? []), resolve])
      timer = setTimeout(resolve, Math.max(1, transaction.startedAt + LIFETIME + 1 - this.elapsed()))
    })
    clearTimeout(timer)
  }

  /** Ends all transactions without writing anything. */
  close(): void {
    for (const transaction of [...this.open.values()]) this.end(transaction)
  }

  private find(id: string): Transaction {
    const transaction = this.open.get(id)
    if (transaction && this.expired(transaction)) this.end(transaction)
    else if (transaction) return transaction
    throw noTransaction()
  }

  private expired(transaction: Transaction): boolean {
    return this.elapsed() - transaction.startedAt > LIFETIME
  }

  private note(keys: DocumentKey[]): void {
    this.commits++
    for (const key of keys) this.lastCommit.set(key, this.commits)
  }

  private lose(transaction: Transaction): never {
    this.end(transaction)
    throw conflict()
  }

  private end(transaction: Transaction): void {
    transaction.end()
    this.open.delete(transaction.id)
    if (this.open.size === 0) this.lastCommit.clear()
    for (const resolve of this.waiting.get(transaction.id) ?? []) resolve()
    this.waiting.delete(transaction.id)
  }
}
