import { Lazy } from 'mingo/lazy'
import { sortBy } from '../../planner/order'
import { orderOf } from '../head'
import type { StageOperator } from './stage'

/** `$sort` in the very order that indexes have. */
export const sort: StageOperator = (documents, value) => {
  const order = orderOf(value)
  return documents.transform((items: unknown[]) => Lazy(sortBy(items, order, (item) => item)))
}
