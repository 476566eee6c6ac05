import { isPlainObject } from './types'

/**
 * The order of types in the database: nothing < null < numbers < strings < objects < arrays < booleans < dates
 * < regular expressions. The numbers are also the first byte of an index key, so they are part of the file format.
 */
export const rank = {
  nothing: 0x03,
  null: 0x05,
  number: 0x10,
  string: 0x20,
  object: 0x30,
  array: 0x40,
  boolean: 0x60,
  date: 0x70,
  regex: 0x80
} as const

/** The rank of a value's type. @throws TypeError for a value that no document can hold */
export function rankOf(value: unknown): number {
  switch (typeof value) {
    case 'undefined':
      return rank.nothing
    case 'number':
      return rank.number
    case 'string':
      return rank.string
    case 'boolean':
      return rank.boolean
    default:
      return rankOfObject(value)
  }
}

function rankOfObject(value: unknown): number {
  if (value === null) return rank.null
  if (Array.isArray(value)) return rank.array
  if (value instanceof Date) return rank.date
  if (value instanceof RegExp) return rank.regex
  if (isPlainObject(value)) return rank.object
  throw new TypeError(`a value of type ${typeof value} cannot be compared`)
}

const sign = (difference: number): number => (difference < 0 ? -1 : difference > 0 ? 1 : 0)

/** Strings compare by their UTF-8 bytes, which is the order of code points, not of UTF-16 units. */
function compareStrings(a: string, b: string): number {
  if (a === b) return 0
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1
  return Number.isNaN(b) ? 1 : sign(a - b)
}

function compareObjects(a: Record<string, unknown>, b: Record<string, unknown>): number {
  const left = Object.entries(a)
  const right = Object.entries(b)
  for (let i = 0; i < left.length && i < right.length; i++) {
    const [leftName, leftValue] = left[i]!
    const [rightName, rightValue] = right[i]!
    const difference =
      sign(rankOf(leftValue) - rankOf(rightValue)) ||
      compareStrings(leftName, rightName) ||
      compareValues(leftValue, rightValue)
    if (difference) return difference
  }
  return sign(left.length - right.length)
}

function compareArrays(a: unknown[], b: unknown[]): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const difference = compareValues(a[i], b[i])
    if (difference) return difference
  }
  return sign(a.length - b.length)
}

/** Compares two values as the database does: by type first; objects field by field in the order of their keys. */
export function compareValues(a: unknown, b: unknown): number {
  const type = rankOf(a)
  const difference = type - rankOf(b)
  if (difference) return sign(difference)
  switch (type) {
    case rank.number:
      return compareNumbers(a as number, b as number)
    case rank.string:
      return compareStrings(a as string, b as string)
    case rank.object:
      return compareObjects(a as Record<string, unknown>, b as Record<string, unknown>)
    case rank.array:
      return compareArrays(a as unknown[], b as unknown[])
    case rank.boolean:
      return sign(Number(a) - Number(b))
    case rank.date:
      return sign((a as Date).getTime() - (b as Date).getTime())
    case rank.regex:
      return compareStrings(String(a), String(b))
    default:
      return 0
  }
}
