import { candidatesAt } from '../../values/path'
import { areEqual, comparesAs } from '../equality'
import type { Operators, QueryOperator } from '../mingo'

/** An operator that holds when one of the candidate values fulfils it. */
const some =
  (holds: (value: unknown, operand: unknown) => boolean): QueryOperator =>
  (path, operand) =>
  (document) =>
    candidatesAt(document, path).some((value) => holds(value, operand))

const not =
  (operator: QueryOperator): QueryOperator =>
  (path, operand, options) => {
    const holds = operator(path, operand, options)
    return (document) => !holds(document)
  }

const isIn = some((value, operand) =>
  (operand as unknown[]).some((wanted) =>
    wanted instanceof RegExp ? typeof value === 'string' && wanted.test(value) : areEqual(value, wanted)
  )
)

/**
 * Comparisons of the real database. The library's own take equal objects whatever the order of their keys, and do
 * not see a missing field as null in `$gte` and `$lte`.
 */
export const comparison: Operators<QueryOperator> = {
  $eq: some(areEqual),
  $ne: not(some(areEqual)),
  $in: isIn,
  $nin: not(isIn),
  $gt: some((value, operand) => comparesAs(value, operand, [1])),
  $gte: some((value, operand) => comparesAs(value, operand, [0, 1])),
  $lt: some((value, operand) => comparesAs(value, operand, [-1])),
  $lte: some((value, operand) => comparesAs(value, operand, [-1, 0]))
}
