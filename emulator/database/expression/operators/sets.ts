import { refused } from '../../../wireError'
import { encodeValue } from '../../values/encode'
import { functionOf, isNil, isTrue, typeName } from '../arguments'
import type { Operator, Operators } from '../expression'

const keyOf = (value: unknown): string => encodeValue(value).toString('latin1')

/** Every value once, the first of those that are equal. */
export function distinct(values: readonly unknown[]): unknown[] {
  return [...byKey(values).values()]
}

function byKey(values: readonly unknown[]): Map<string, unknown> {
  const found = new Map<string, unknown>()
  for (const value of values) {
    const key = keyOf(value)
    if (!found.has(key)) found.set(key, value)
  }
  return found
}

function setsIn(name: string, args: unknown[]): unknown[][] {
  const odd = args.findIndex((arg) => !Array.isArray(arg))
  if (odd >= 0)
    throw refused(`All operands of ${name} must be arrays. One argument is of type: ${typeName(args[odd])}`)
  return args as unknown[][]
}

/** An operator on sets that is null as soon as one of them is. */
const combined = (
  name: string,
  arity: readonly [number, number],
  run: (...sets: unknown[][]) => unknown[]
): Operator =>
  functionOf(name, arity, (...args) => {
    const end = args.findIndex((arg) => !Array.isArray(arg))
    return end >= 0 && isNil(args[end]) ? null : run(...setsIn(name, args))
  })

const within = (left: unknown[], right: unknown[]): boolean => {
  const keys = byKey(right)
  return left.every((value) => keys.has(keyOf(value)))
}

const intersection = (first: unknown[] = [], ...others: unknown[][]): unknown[] => {
  const keys = others.map(byKey)
  return distinct(first).filter((value) => keys.every((known) => known.has(keyOf(value))))
}

const elementsOf = (name: string, array: unknown): unknown[] => {
  if (Array.isArray(array)) return array as unknown[]
  throw refused(`${name}'s argument must be an array, but is ${typeName(array)}`)
}

/** Arrays as sets: neither order nor number of their elements counts. */
export const sets: Operators = {
  $allElementsTrue: functionOf('$allElementsTrue', [1, 1], (array) =>
    elementsOf('$allElementsTrue', array).every(isTrue)
  ),
  $anyElementTrue: functionOf('$anyElementTrue', [1, 1], (array) =>
    elementsOf('$anyElementTrue', array).some(isTrue)
  ),
  $setDifference: combined('$setDifference', [2, 2], (left, right) => {
    const gone = byKey(right!)
    return distinct(left!).filter((value) => !gone.has(keyOf(value)))
  }),
  $setEquals: functionOf('$setEquals', [2, Infinity], (...args) => {
    const [first, ...others] = setsIn('$setEquals', args)
    return others.every((other) => within(first!, other) && within(other, first!))
  }),
  $setIntersection: combined('$setIntersection', [0, Infinity], intersection),
  $setIsSubset: functionOf('$setIsSubset', [2, 2], (...args) => {
    const [left, right] = setsIn('$setIsSubset', args)
    return within(left!, right!)
  }),
  $setUnion: combined('$setUnion', [0, Infinity], (...all) => distinct(all.flat()))
}
