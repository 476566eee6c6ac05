import type { Iterator } from 'mingo/lazy'
import type { Options } from 'mingo/types'

/** A stage as the library calls it. */
export type StageOperator = (documents: Iterator, value: unknown, options: Options) => Iterator
