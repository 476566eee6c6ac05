import type { Options } from 'mingo/types'

/** What the library's types leave open, said once. */
export type { Options }
export type QueryOperator = (
  path: string,
  operand: unknown,
  options: Options
) => (document: unknown) => boolean
export type Operators<T> = Record<`$${string}`, T>
