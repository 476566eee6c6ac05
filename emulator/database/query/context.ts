import { Context } from 'mingo/core'
import * as accumulatorOperators from 'mingo/operators/accumulator'
import * as expressionOperators from 'mingo/operators/expression'
import * as projectionOperators from 'mingo/operators/projection'
import * as bitwise from 'mingo/operators/query/bitwise'
import { $expr } from 'mingo/operators/query/evaluation'
import * as logical from 'mingo/operators/query/logical'
import { comparison as comparisonExpressions } from './expressions/comparison'
import { dates } from './expressions/dates'
import { strings } from './expressions/strings'
import type { Options } from './mingo'
import { arrays } from './operators/arrays'
import { comparison } from './operators/comparison'
import { geo } from './operators/geo'
import { values } from './operators/values'

type QueryOps = Parameters<Context['addQueryOps']>[0]
type ExpressionOps = Parameters<Context['addExpressionOps']>[0]

// The cloud has none of these, and their matches would not be bounded in time.
const {
  $regexMatch: _match,
  $regexFind: _find,
  $regexFindAll: _findAll,
  ...otherExpressions
} = expressionOperators

/** The operators of the query language: the library's, with the real database's ways where they differ. */
const context = Context.init()
  .addQueryOps({ ...comparison, ...arrays, ...values, ...geo } as QueryOps)
  .addQueryOps({ ...logical, ...bitwise, $expr })
  .addExpressionOps({ ...comparisonExpressions, ...strings, ...dates } as ExpressionOps)
  .addExpressionOps(otherExpressions as ExpressionOps)
  .addAccumulatorOps(accumulatorOperators)
  .addProjectionOps(projectionOperators)

export const options: Partial<Options> = { context, scriptEnabled: false }
