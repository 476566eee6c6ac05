import { Query } from 'mingo/query'
import { refused } from '../../../wireError'
import { candidatesAt, valuesAt } from '../../values/path'
import { isPlainObject } from '../../values/types'
import { testFor } from '../equality'
import type { Operators, Options, QueryOperator } from '../mingo'

/** A test of one array element: conditions on its fields hold for objects only, operators for any element. */
export function elementTest(criteria: unknown, options: Options): (element: unknown) => boolean {
  if (!isPlainObject(criteria)) throw refused('$elemMatch needs an Object')
  const names = Object.keys(criteria)
  const logical = ['$and', '$or', '$nor', '$expr', '$jsonSchema']
  if (names.length > 0 && names.every((name) => name.startsWith('$') && !logical.includes(name))) {
    const query = new Query({ element: criteria }, options)
    return (element) => query.test({ element })
  }
  const query = new Query(criteria, options)
  return (element) => isPlainObject(element) && query.test(element)
}

const $elemMatch: QueryOperator = (path, criteria, options) => {
  const matches = elementTest(criteria, options)
  return (document) =>
    valuesAt(document, path).some((value) => Array.isArray(value) && (value as unknown[]).some(matches))
}

const $all: QueryOperator = (path, operand, options) => {
  if (!Array.isArray(operand)) throw refused('$all needs an array')
  const tests = (operand as unknown[]).map((wanted): ((document: unknown) => boolean) => {
    if (isPlainObject(wanted) && '$elemMatch' in wanted) return $elemMatch(path, wanted.$elemMatch, options)
    const test = testFor(wanted)
    return (document) => candidatesAt(document, path).some(test)
  })
  return (document) => tests.length > 0 && tests.every((test) => test(document))
}

const $size: QueryOperator = (path, operand) => {
  if (typeof operand !== 'number') throw refused('Failed to parse $size. Expected a number')
  return (document) =>
    valuesAt(document, path).some((value) => Array.isArray(value) && value.length === operand)
}

const $exists: QueryOperator = (path, operand) => (document) =>
  valuesAt(document, path).some((value) => value !== undefined) === Boolean(operand)

/** Conditions on arrays and on presence. The library's `$elemMatch` would match scalars by a field's condition. */
export const arrays: Operators<QueryOperator> = { $elemMatch, $all, $size, $exists }
