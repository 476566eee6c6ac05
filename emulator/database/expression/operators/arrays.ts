import { refused } from '../../../wireError'
import { compareValues } from '../../values/order'
import {
  arrayIn,
  functionOf,
  integerIn,
  isNil,
  namedArguments,
  strictFunctionOf,
  typeName
} from '../arguments'
import type { Operator, Operators } from '../expression'

function elementAt(array: unknown, index: unknown): unknown {
  const items = arrayIn('$arrayElemAt', array)
  const place = integerIn('$arrayElemAt', index)
  return items[place < 0 ? items.length + place : place]
}

function concatenated(...arrays: unknown[]): unknown {
  const joined: unknown[] = []
  for (const array of arrays) {
    if (isNil(array)) return null
    if (!Array.isArray(array)) throw refused(`$concatArrays only supports arrays, not ${typeName(array)}`)
    joined.push(...(array as unknown[]))
  }
  return joined
}

const isIn = (wanted: unknown, array: unknown): boolean => {
  if (!Array.isArray(array))
    throw refused(`$in requires an array as a second argument, found: ${typeName(array)}`)
  return array.some((item) => compareValues(item, wanted) === 0)
}

function place(name: string, value: unknown): number {
  const index = integerIn(name, value)
  if (index < 0) throw refused(`${name} requires a nonnegative index, found: ${index}`)
  return index
}

function indexOf(array: unknown, wanted: unknown, ...bounds: unknown[]): unknown {
  if (isNil(array)) return null
  const items = arrayIn('$indexOfArray', array)
  const [from = 0, to = items.length] = bounds.map((bound) => place('$indexOfArray', bound))
  for (let i = from; i < Math.min(to, items.length); i++) if (compareValues(items[i], wanted) === 0) return i
  return -1
}

function range(from: unknown, to: unknown, by: unknown = 1): number[] {
  const [start, end, step] = [from, to, by].map((bound) => integerIn('$range', bound)) as [
    number,
    number,
    number
  ]
  if (step === 0) throw refused('$range requires a non-zero step value')
  const numbers: number[] = []
  for (let n = start; step > 0 ? n < end : n > end; n += step) numbers.push(n)
  return numbers
}

function slice(array: unknown, from: unknown, count?: unknown): unknown {
  const items = arrayIn('$slice', array)
  const first = integerIn('$slice', from)
  if (count === undefined) return first < 0 ? items.slice(first) : items.slice(0, first)
  const wanted = integerIn('$slice', count)
  if (wanted <= 0) throw refused(`Third argument to $slice must be positive: ${wanted}`)
  const start = first < 0 ? Math.max(0, items.length + first) : first
  return items.slice(start, start + wanted)
}

const zip: Operator = (operand, compile) => {
  const { inputs, defaults, useLongestLength } = namedArguments<'inputs' | 'defaults' | 'useLongestLength'>(
    '$zip',
    operand,
    compile,
    ['inputs'],
    ['defaults', 'useLongestLength']
  )
  return (scope) => {
    const rows = arrayIn('$zip', inputs!(scope))
    if (rows.some(isNil)) return null
    const longest = useLongestLength?.(scope) === true
    const fill = defaults && arrayIn('$zip', defaults(scope))
    if (fill && !longest) throw refused('cannot specify defaults unless useLongestLength is true')
    if (fill && fill.length !== rows.length) throw refused('defaults and inputs must have the same length')
    const columns = rows.map((row) => arrayIn('$zip', row))
    const lengths = columns.map(({ length }) => length)
    const length = longest ? Math.max(...lengths) : Math.min(...lengths)
    return Array.from({ length }, (_, i) =>
      columns.map((column, j) => (i < column.length ? column[i] : fill?.[j]) ?? null)
    )
  }
}

/** Arrays as whole values. */
export const arrays: Operators = {
  $arrayElemAt: strictFunctionOf('$arrayElemAt', [2, 2], elementAt),
  $concatArrays: functionOf('$concatArrays', [0, Infinity], concatenated),
  $in: functionOf('$in', [2, 2], isIn),
  $indexOfArray: functionOf('$indexOfArray', [2, 4], indexOf),
  $isArray: functionOf('$isArray', [1, 1], Array.isArray),
  $range: functionOf('$range', [2, 3], range),
  $reverseArray: strictFunctionOf('$reverseArray', [1, 1], (array) =>
    [...arrayIn('$reverseArray', array)].reverse()
  ),
  $size: functionOf('$size', [1, 1], (array) => arrayIn('$size', array).length),
  $slice: strictFunctionOf('$slice', [2, 3], slice),
  $zip: zip
}
