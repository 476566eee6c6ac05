import { Context } from 'mingo/core'
import * as bitwise from 'mingo/operators/query/bitwise'
import * as logical from 'mingo/operators/query/logical'
import type { Options } from './mingo'
import { arrays } from './operators/arrays'
import { comparison } from './operators/comparison'
import { expressions } from './operators/expressions'
import { geo } from './operators/geo'
import { values } from './operators/values'

type QueryOps = Parameters<Context['addQueryOps']>[0]

/** The operators of the query language: the library's, with the real database's ways where they differ. */
const context = Context.init()
  .addQueryOps({ ...comparison, ...arrays, ...values, ...geo, ...expressions } as QueryOps)
  .addQueryOps({ ...logical, ...bitwise })

export const options: Partial<Options> = { context, scriptEnabled: false }
