import type { Document } from '../values/types'
import type { Collection } from './catalog'

/** One document's change; `before` is absent where it was made, `after` where it was removed. */
export interface Change {
  collection: Collection
  record: number
  before?: Document
  after?: Document
}

/** What was written since the first mark, in its order; before that, nothing is kept. */
export class Journal {
  private changes: Change[] | null = null

  /** The present length, from which on everything is kept. */
  mark(): number {
    this.changes ??= []
    return this.changes.length
  }

  note(change: Change): void {
    this.changes?.push(change)
  }

  get length(): number {
    return this.changes?.length ?? 0
  }

  /** What was written since a mark, the last first. */
  since(mark: number): Change[] {
    return (this.changes ?? []).slice(mark).reverse()
  }

  /** Forgets what was written since a length. */
  undone(length: number): void {
    this.changes?.splice(length)
  }

  /** Keeps nothing more, until the next mark. */
  stop(): void {
    this.changes = null
  }
}
