import type { Contact } from '../kernel/contact'
import type { CollectionName } from '../kernel/documents'

export const rewritesName = 'rewrites'

/** Stored data that is written anew in parts, and how far it is. */
export interface Rewrite {
  /** `migration.1`; of what is derived anew, the act that asked for it and what it is. */
  _id: string
  migration: number | null
  /** Which of the rewriters does it, and its place among those that began with it. */
  name: string
  order: number
  what: string
  by: Pick<Contact, 'id' | 'name'>
  begunAt: Date
  /** The id behind which it goes on. */
  after: string
  /** Documents: how many there were when it came to its turn, were looked at, were not what they should be, and were written. */
  of: number
  seen: number
  different: number
  written: number
  /** When it may go on: whoever is at it puts this off, so that nobody else is. Null once it is done. */
  nextAt: Date | null
  endedAt: Date | null
}

declare module '../kernel/documents' {
  interface Documents {
    rewrites: Rewrite
  }
}

/** How stored documents are written anew, some at a time. */
export interface Rewriter {
  /** What it writes, in words. */
  what: string
  /** The collection that is gone through in the order of its ids. */
  collection: CollectionName
  /**
   * Writes these documents anew where they are not what they should be: how many were not, and how many were written.
   * Safe to repeat, and beside everything else that changes them.
   */
  rewrite(ids: string[]): Promise<Rewritten>
}

export interface Rewritten {
  different: number
  written: number
}
