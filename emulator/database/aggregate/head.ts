import { refused } from '../../wireError'
import type { Order } from '../planner/order'
import type { Search } from '../query/find'
import { isPlainObject } from '../values/types'
import type { Stage } from './pipeline'

/**
 * Splits off the stages at the beginning that a search of the collection does by itself, with an index where there
 * is one: `$match`, then `$sort`, `$skip`, `$limit`.
 */
export function headOf(stages: Stage[]): { search: Search; rest: Stage[] } {
  const rest = [...stages]
  const conditions: Record<string, unknown>[] = []
  const search: Search = { condition: {}, order: [], skip: 0, limit: Infinity }
  while (rest[0]?.name === '$match') conditions.push(matchOf(rest.shift()!.value))
  if (rest[0]?.name === '$sort') search.order = orderOf(rest.shift()!.value)
  if (rest[0]?.name === '$skip') search.skip = wholeNumber('$skip', rest.shift()!.value)
  if (rest[0]?.name === '$limit') search.limit = wholeNumber('$limit', rest.shift()!.value)
  const [only] = conditions
  search.condition = conditions.length > 1 ? { $and: conditions } : (only ?? {})
  return { search, rest }
}

/** The condition that a `$match` holds. */
export function matchOf(value: unknown): Record<string, unknown> {
  if (!isPlainObject(value)) throw refused('the match filter must be an expression in an object')
  return value
}

/** The order that a `$sort` asks for. */
export function orderOf(value: unknown): Order {
  const fields = isPlainObject(value) ? Object.entries(value) : []
  if (fields.length === 0) throw refused('$sort stage must have at least one sort key')
  return fields.map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw refused('$sort key ordering must be 1 or -1')
    return { path, direction }
  })
}

/** The number of documents that a `$skip` or a `$limit` tells. */
export function wholeNumber(name: '$skip' | '$limit', value: unknown): number {
  const least = name === '$limit' ? 1 : 0
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value
  throw refused(`invalid argument to ${name} stage: Expected a ${least ? 'positive' : 'non-negative'} number`)
}
