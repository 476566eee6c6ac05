import { compareValues, rankOf } from '../values/order'
import { patternTest } from './pattern'

/** Equality as a query sees it: a missing field is null; embedded objects are equal field by field, in order. */
export function areEqual(a: unknown, b: unknown): boolean {
  return compareValues(a ?? null, b ?? null) === 0
}

/** Whether the sign of a comparison is one of those wanted; only values of the same type compare. */
export function comparesAs(a: unknown, b: unknown, wanted: readonly number[]): boolean {
  const left = a ?? null
  const right = b ?? null
  if (rankOf(left) !== rankOf(right)) return false
  if (Number.isNaN(left) !== Number.isNaN(right)) return false
  return wanted.includes(compareValues(left, right))
}

/** A test of values against one that is wanted: by its pattern when that is a regular expression. */
export function testFor(wanted: unknown): (value: unknown) => boolean {
  if (!(wanted instanceof RegExp)) return (value) => areEqual(value, wanted)
  const matches = patternTest(wanted)
  return (value) => typeof value === 'string' && matches(value)
}
