import { refused, unsupported } from '../../wireError'
import { isPlainObject } from '../values/types'
import type { Expression } from './expression'
import { arithmetic } from './operators/arithmetic'
import { arrays } from './operators/arrays'
import { comparison } from './operators/comparison'
import { conditional } from './operators/conditional'
import { dateParts } from './operators/dateParts'
import { dates } from './operators/dates'
import { lists } from './operators/lists'
import { objects } from './operators/objects'
import { sets } from './operators/sets'
import { strings } from './operators/strings'
import { totals } from './operators/totals'
import { variables } from './operators/variables'
import { fieldPath } from './path'

const operators = {
  ...arithmetic,
  ...arrays,
  ...comparison,
  ...conditional,
  ...dateParts,
  ...dates,
  ...lists,
  ...objects,
  ...sets,
  ...strings,
  ...totals,
  ...variables
}

/**
 * Compiles an expression of an aggregation as the real database reads it: an object leaves missing fields out, an
 * array holds null for them.
 *
 * @throws WireError for an operator that is not supported or gets the wrong number of arguments
 */
export function compile(expression: unknown): Expression {
  if (typeof expression === 'string' && expression.startsWith('$')) return fieldPath(expression)
  if (Array.isArray(expression)) {
    const items = expression.map(compile)
    return (scope) => items.map((item) => item(scope) ?? null)
  }
  if (!isPlainObject(expression)) return () => expression
  const [first] = Object.keys(expression)
  if (first?.startsWith('$')) return operation(expression)
  const fields = Object.entries(expression).map(([name, value]) => [name, compile(value)] as const)
  return (scope) =>
    Object.fromEntries(
      fields.map(([name, value]) => [name, value(scope)] as const).filter(([, value]) => value !== undefined)
    )
}

function operation(expression: Record<string, unknown>): Expression {
  const [[name, operand] = ['', undefined], ...more] = Object.entries(expression)
  if (more.length > 0) throw refused('an expression object must have exactly one field, the operator')
  if (!Object.hasOwn(operators, name)) throw unsupported(name)
  return operators[name as keyof typeof operators]!(operand, compile)
}
