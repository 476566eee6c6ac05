import { refused } from '../../wireError'
import { isPlainObject } from '../values/types'
import type { Compile, Expression, Operator } from './expression'

export const isNil = (value: unknown): value is null | undefined => value === null || value === undefined

/** True for what a condition takes as true: all but false, 0, null and nothing; the empty text is true. */
export const isTrue = (value: unknown): boolean => !isNil(value) && value !== false && value !== 0

/** The name of a value's type in the database's messages. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  if (value instanceof RegExp) return 'regex'
  if (typeof value === 'number') return 'double'
  return typeof value === 'boolean' ? 'bool' : typeof value
}

/** The arguments of an operator: an array of them, or the single one by itself. */
export function argumentsIn(name: string, operand: unknown, least: number, most = least): unknown[] {
  const args: unknown[] = Array.isArray(operand) ? operand : [operand]
  if (args.length >= least && args.length <= most) return args
  const wanted =
    least === most
      ? `exactly ${least}`
      : most === Infinity
        ? `at least ${least}`
        : `at least ${least} arguments, and at most ${most}`
  throw refused(`Expression ${name} takes ${wanted} arguments. ${args.length} were passed in.`)
}

/** An operator that is a function of its arguments' values. */
export const functionOf =
  (
    name: string,
    [least, most]: readonly [least: number, most: number],
    run: (...args: unknown[]) => unknown
  ): Operator =>
  (operand, compile) => {
    const args = argumentsIn(name, operand, least, most).map(compile)
    return (scope) => run(...args.map((arg) => arg(scope)))
  }

/** As `functionOf`, for one that gives null as soon as an argument is null or missing. */
export const strictFunctionOf = (
  name: string,
  arity: readonly [least: number, most: number],
  run: (...args: unknown[]) => unknown
): Operator => functionOf(name, arity, (...args) => (args.some(isNil) ? null : run(...args)))

/** The arguments of an operator that takes them by name. @throws WireError for one too many or too few */
export function namedArguments<Name extends string>(
  name: string,
  operand: unknown,
  compile: Compile,
  required: readonly string[],
  optional: readonly string[]
): Partial<Record<Name, Expression>> {
  if (!isPlainObject(operand)) throw refused(`${name} only supports an object as its argument`)
  const surplus = Object.keys(operand).find((key) => !required.includes(key) && !optional.includes(key))
  if (surplus !== undefined) throw refused(`Unrecognized argument to ${name}: ${surplus}`)
  const missing = required.find((key) => !(key in operand))
  if (missing !== undefined) throw refused(`Missing '${missing}' parameter to ${name}`)
  const compiled = Object.entries(operand).map(([key, value]) => [key, compile(value)] as const)
  return Object.fromEntries(compiled) as Partial<Record<Name, Expression>>
}

export function numberIn(name: string, value: unknown): number {
  if (typeof value === 'number') return value
  throw refused(`${name} only supports numeric types, not ${typeName(value)}`)
}

/** A whole number of 32 bits. */
export function integerIn(name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2 ** 31) return value
  throw refused(`${name} requires a value representable as a 32-bit integer, found: ${String(value)}`)
}

export function arrayIn(name: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value as unknown[]
  throw refused(`The argument to ${name} must be an array, but was of type: ${typeName(value)}`)
}
