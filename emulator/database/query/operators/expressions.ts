import { isTrue } from '../../expression/arguments'
import { compile } from '../../expression/compile'
import type { Operators, QueryOperator } from '../mingo'

const $expr: QueryOperator = (_path, operand, { variables = {} }) => {
  const value = compile(operand)
  return (root) => isTrue(value({ root, variables }))
}

/** Conditions that are expressions of an aggregation. */
export const expressions: Operators<QueryOperator> = { $expr }
