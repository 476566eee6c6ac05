import { refused } from '../../../wireError'
import { compareValues } from '../../values/order'
import type { ExpressionOperator, Operators } from '../mingo'
import { argumentsOf } from './arguments'

const compared =
  (operator: string, answer: (order: number) => unknown): ExpressionOperator =>
  (document, expression, options) => {
    const [left, right] = argumentsOf(operator, document, expression, options, 2)
    return answer(compareValues(left, right))
  }

const $in: ExpressionOperator = (document, expression, options) => {
  const [wanted, values] = argumentsOf('$in', document, expression, options, 2)
  if (!Array.isArray(values)) throw refused('$in requires an array as a second argument')
  return values.some((value) => compareValues(value, wanted) === 0)
}

/** Comparisons over all types; embedded objects compare in the order of their keys. */
export const comparison: Operators<ExpressionOperator> = {
  $cmp: compared('$cmp', (order) => order),
  $eq: compared('$eq', (order) => order === 0),
  $ne: compared('$ne', (order) => order !== 0),
  $gt: compared('$gt', (order) => order > 0),
  $gte: compared('$gte', (order) => order >= 0),
  $lt: compared('$lt', (order) => order < 0),
  $lte: compared('$lte', (order) => order <= 0),
  $in
}
