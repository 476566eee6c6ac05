import { evalExpr } from 'mingo/core'
import { refused } from '../../../wireError'
import type { Options } from '../mingo'

/** Evaluates the arguments of an operator that takes an array of them. */
export function argumentsOf(
  operator: string,
  document: unknown,
  expression: unknown,
  options: Options,
  least: number,
  most = least
): unknown[] {
  if (!Array.isArray(expression) || expression.length < least || expression.length > most) {
    throw refused(`Expression ${operator} takes ${least === most ? least : `${least} to ${most}`} arguments`)
  }
  return evalExpr(document, expression, options) as unknown[]
}
