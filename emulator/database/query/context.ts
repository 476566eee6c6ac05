import { Context } from 'mingo/core'
import * as accumulatorOperators from 'mingo/operators/accumulator'
import * as expressionOperators from 'mingo/operators/expression'
import * as projectionOperators from 'mingo/operators/projection'
import * as bitwise from 'mingo/operators/query/bitwise'
import * as evaluation from 'mingo/operators/query/evaluation'
import * as logical from 'mingo/operators/query/logical'
import type { Options } from './mingo'
import { arrays } from './operators/arrays'
import { comparison } from './operators/comparison'

const { $expr, $jsonSchema, $mod, $regex } = evaluation

/** The operators of the query language: the library's, with the real database's ways where they differ. */
const context = Context.init()
  .addQueryOps({ ...comparison, ...arrays } as Parameters<Context['addQueryOps']>[0])
  .addQueryOps({ ...logical, ...bitwise, $expr, $jsonSchema, $mod, $regex })
  .addExpressionOps(expressionOperators)
  .addAccumulatorOps(accumulatorOperators)
  .addProjectionOps(projectionOperators)

export const options: Partial<Options> = { context, scriptEnabled: false }
