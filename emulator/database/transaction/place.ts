import type { Search, Source } from '../query/find'
import type { Candidate } from '../planner/run'
import type { Collection } from '../store/catalog'
import type { Document } from '../values/types'

/** Where an action reads and writes: the store itself, or a transaction's view of it. */
export interface Place {
  source: Source
  find(collection: Collection, search: Search): Candidate[]
  insert(collection: Collection, document: Document): void
  replace(collection: Collection, before: Candidate, after: Document): void
  remove(collection: Collection, before: Candidate): void
}
