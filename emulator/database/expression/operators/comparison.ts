import { compareValues } from '../../values/order'
import { argumentsIn, functionOf, isTrue } from '../arguments'
import type { Operator, Operators } from '../expression'

const compared = (name: string, answer: (order: number) => unknown): Operator =>
  functionOf(name, [2, 2], (left, right) => answer(compareValues(left, right)))

/** `$and` and `$or` stop where the answer is known. */
const joined =
  (name: string, stop: boolean): Operator =>
  (operand, compile) => {
    const parts = argumentsIn(name, operand, 0, Infinity).map(compile)
    return (scope) => (parts.some((part) => isTrue(part(scope)) === stop) ? stop : !stop)
  }

/** Comparisons over all types, a missing value below null; embedded objects compare in the order of their keys. */
export const comparison: Operators = {
  $cmp: compared('$cmp', (order) => order),
  $eq: compared('$eq', (order) => order === 0),
  $ne: compared('$ne', (order) => order !== 0),
  $gt: compared('$gt', (order) => order > 0),
  $gte: compared('$gte', (order) => order >= 0),
  $lt: compared('$lt', (order) => order < 0),
  $lte: compared('$lte', (order) => order <= 0),
  $and: joined('$and', false),
  $or: joined('$or', true),
  $not: functionOf('$not', [1, 1], (value) => !isTrue(value))
}
