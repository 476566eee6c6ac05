import { sortBy } from '../../planner/order'
import { orderOf } from '../head'
import type { StageOperator } from './stage'

/** `$sort` in the very order that indexes have. */
export const sort: StageOperator = (documents, value) =>
  sortBy(documents, orderOf(value), (document) => document)
