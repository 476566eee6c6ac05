import { refused } from '../../../wireError'
import { isPlainObject } from '../../values/types'
import { arrayIn, functionOf, isNil, strictFunctionOf, typeName } from '../arguments'
import type { Operators } from '../expression'

/** Puts objects over each other; null and missing ones add nothing. */
export function merged(objects: readonly unknown[]): Record<string, unknown> {
  const odd = objects.find((object) => !isNil(object) && !isPlainObject(object))
  if (odd !== undefined)
    throw refused(`$mergeObjects requires object inputs, but input is of type ${typeName(odd)}`)
  return Object.assign({}, ...objects) as Record<string, unknown>
}

function pairIn(item: unknown): [string, unknown] {
  const [key, value] =
    Array.isArray(item) && item.length === 2
      ? (item as [unknown, unknown])
      : isPlainObject(item) && 'k' in item && 'v' in item && Object.keys(item).length === 2
        ? [item.k, item.v]
        : [undefined, undefined]
  if (typeof key !== 'string')
    throw refused('$arrayToObject requires pairs [key, value] or {k, v} with a string as the key')
  return [key, value]
}

function pairsOf(object: unknown): { k: string; v: unknown }[] {
  if (!isPlainObject(object))
    throw refused(`$objectToArray requires a document input, found: ${typeName(object)}`)
  return Object.entries(object).map(([k, v]) => ({ k, v }))
}

/** Objects as values. */
export const objects: Operators = {
  $arrayToObject: strictFunctionOf('$arrayToObject', [1, 1], (pairs) =>
    Object.fromEntries(arrayIn('$arrayToObject', pairs).map(pairIn))
  ),
  $mergeObjects: functionOf('$mergeObjects', [0, Infinity], (...args) =>
    merged(args.length === 1 && Array.isArray(args[0]) ? (args[0] as unknown[]) : args)
  ),
  $objectToArray: strictFunctionOf('$objectToArray', [1, 1], pairsOf)
}
