import { candidatesAt } from '../../values/path'
import { refused } from '../../../wireError'
import { areEqual, comparesAs, testFor } from '../equality'
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

const isIn: QueryOperator = (path, operand) => {
  if (!Array.isArray(operand)) throw refused('$in needs an array')
  const tests = (operand as unknown[]).map(testFor)
  return (document) => candidatesAt(document, path).some((value) => tests.some((test) => test(value)))
}

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
