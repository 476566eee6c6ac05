import { refused } from '../../wireError'
import { sortBy, type Order } from '../planner/order'
import { planFor, type Planned } from '../planner/plan'
import { candidates, type Candidate, type Tally } from '../planner/run'
import type { Collection } from '../store/catalog'
import type { Reader } from '../store/reader'
import { filterOf } from './filter'
import { nearIn } from './geo/near'

/** Where documents are read, and what to do about a query that no index serves. */
export interface Source {
  reader: Reader
  tally: Tally
  strict: boolean
  warn: (message: string) => void
}

export interface Search {
  condition: Record<string, unknown>
  order: Order
  skip: number
  /** Infinity for all */
  limit: number
  /** what `$$name` means in an `$expr` */
  variables?: Record<string, unknown>
}

/** The plan for a search; a search that no index serves is refused when strict and warned of otherwise. */
export function planned(source: Source, collection: Collection, search: Search): Planned {
  const { condition, order, skip, limit } = search
  const chosen = planFor(collection, { condition, order, limited: Number.isFinite(skip + limit) })
  if (chosen.complaint) {
    const message = `${collection.name}: ${chosen.complaint}`
    if (source.strict) throw refused(message)
    source.warn(message)
  }
  return chosen
}

/** Finds documents with their record numbers, in the order asked for or else of insertion; stops at the limit. */
export function find(source: Source, collection: Collection, search: Search): Candidate[] {
  const { condition, order, skip, limit } = search
  const matches = filterOf(condition, search.variables)
  const near = nearIn(condition)
  if (near) return nearest(source, collection, search, matches, near)
  const { plan } = planned(source, collection, search)
  const wanted = skip + limit
  const found: Candidate[] = []
  if (wanted === 0) return found
  for (const candidate of candidates(source.reader, collection, plan, order, source.tally)) {
    if (!matches(candidate.document)) continue
    found.push(candidate)
    if (found.length >= wanted && (plan.sorted || order.length === 0)) break
  }
  const sorted =
    order.length === 0
      ? found.sort((a, b) => a.record - b.record)
      : plan.sorted
        ? found
        : sortBy(found, order, ({ document }) => document)
  return sorted.slice(skip, wanted)
}

/** Finds documents by their distance; an order asked for goes before it. Every document in question is measured. */
function nearest(
  source: Source,
  collection: Collection,
  search: Search,
  matches: (document: unknown) => boolean,
  distance: (document: unknown) => number | undefined
): Candidate[] {
  const { order, skip, limit } = search
  const { plan } = planned(source, collection, { ...search, order: [], skip: 0, limit: Infinity })
  const found = [...candidates(source.reader, collection, plan, [], source.tally)]
    .filter(({ document }) => matches(document))
    .sort((a, b) => (distance(a.document) ?? 0) - (distance(b.document) ?? 0))
  return sortBy(found, order, ({ document }) => document).slice(skip, skip + limit)
}
