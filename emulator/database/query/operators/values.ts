import { refused } from '../../../wireError'
import { candidatesAt } from '../../values/path'
import { compile } from '../jsonSchema'
import type { Operators, QueryOperator } from '../mingo'
import { compiled, patternTest } from '../pattern'

const $mod: QueryOperator = (path, operand) => {
  const [divisor, remainder] = (Array.isArray(operand) ? operand : []) as unknown[]
  if (typeof divisor !== 'number' || typeof remainder !== 'number')
    throw refused('malformed mod, needs two numbers')
  if (Math.trunc(divisor) === 0) throw refused('divisor cannot be 0')
  return (document) =>
    candidatesAt(document, path).some(
      (value) =>
        typeof value === 'number' && Math.trunc(value) % Math.trunc(divisor) === Math.trunc(remainder)
    )
}

const $regex: QueryOperator = (path, operand) => {
  const matches = patternTest(operand instanceof RegExp ? operand : compiled(String(operand)))
  return (document) =>
    candidatesAt(document, path).some((value) => typeof value === 'string' && matches(value))
}

const $jsonSchema: QueryOperator = (_path, operand) => compile(operand)

/** Conditions on single values. */
export const values: Operators<QueryOperator> = { $mod, $regex, $jsonSchema }
