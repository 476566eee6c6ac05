import { refused } from '../../../wireError'
import { functionOf, isNil, strictFunctionOf, typeName } from '../arguments'
import type { Operator, Operators } from '../expression'

/** A value as the operators on texts take it: nothing is the empty text. */
function textOf(operator: string, value: unknown): string {
  if (isNil(value)) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString()
  throw refused(`can't convert from BSON type ${typeName(value)} to String for ${operator}`)
}

function stringIn(operator: string, value: unknown): string {
  if (typeof value === 'string') return value
  throw refused(`${operator} requires a string argument, found: ${typeName(value)}`)
}

const whole = (operator: string, value: unknown): number => {
  if (typeof value === 'number') return Math.trunc(value)
  throw refused(`${operator}: starting index and length must be of a numeric type`)
}

function concatenated(...texts: unknown[]): unknown {
  let joined = ''
  for (const text of texts) {
    if (isNil(text)) return null
    if (typeof text !== 'string') throw refused(`$concat only supports strings, not ${typeName(text)}`)
    joined += text
  }
  return joined
}

/** True when a character begins at this byte, or the text ends there. */
const isBoundary = (bytes: Buffer, at: number): boolean => at >= bytes.length || (bytes[at]! & 0xc0) !== 0x80

/** A part of a text by bytes; a negative length takes all the rest, a length beyond the end what there is. */
const substringOfBytes = functionOf('$substrBytes', [3, 3], (text, from, count) => {
  const bytes = Buffer.from(textOf('$substrBytes', text))
  const start = whole('$substrBytes', from)
  const length = whole('$substrBytes', count)
  if (start < 0) throw refused('$substrBytes: starting index must be non-negative')
  const end = length < 0 ? bytes.length : Math.min(bytes.length, start + length)
  if (!isBoundary(bytes, start)) {
    throw refused('$substrBytes: Invalid range, starting index is a UTF-8 continuation byte.')
  }
  if (!isBoundary(bytes, end)) {
    throw refused('$substrBytes: Invalid range, ending index is in the middle of a UTF-8 character.')
  }
  return bytes.toString('utf8', Math.min(start, bytes.length), end)
})

const substringOfCharacters = functionOf('$substrCP', [3, 3], (text, from, count) => {
  const characters = [...textOf('$substrCP', text)]
  const start = whole('$substrCP', from)
  const length = whole('$substrCP', count)
  if (length < 0) throw refused('$substrCP: length must be a nonnegative integer.')
  if (start < 0) throw refused('$substrCP: the starting index must be nonnegative integer.')
  return characters.slice(start, start + length).join('')
})

/** Where one sequence lies within another, between two places; -1 when it does not. */
const indexOf = (operator: string, split: (text: string) => readonly (string | number)[]): Operator =>
  functionOf(operator, [2, 4], (text, wanted, from = 0, to) => {
    if (isNil(text)) return null
    if (typeof text !== 'string' || typeof wanted !== 'string') {
      throw refused(`${operator} requires strings as first and second arguments`)
    }
    const units = split(text)
    const sought = split(wanted)
    const start = whole(operator, from)
    const end = Math.min(to === undefined ? units.length : whole(operator, to), units.length)
    if (start < 0 || end < 0) throw refused(`${operator} requires non-negative starting and ending indexes`)
    for (let i = start; i + sought.length <= end; i++) {
      if (sought.every((unit, j) => units[i + j] === unit)) return i
    }
    return -1
  })

function split(text: unknown, separator: unknown): string[] {
  if (typeof text !== 'string' || typeof separator !== 'string')
    throw refused('$split requires strings as first and second arguments')
  if (separator === '') throw refused('$split requires a non-empty separator')
  return text.split(separator)
}

/** Only the letters of ASCII have two cases in the database. */
const lower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
const upper = (text: string): string => text.replace(/[a-z]/g, (letter) => letter.toUpperCase())

function compareCaseless(left: unknown, right: unknown): number {
  const [a, b] = [left, right].map((value) => Buffer.from(upper(textOf('$strcasecmp', value))))
  return Buffer.compare(a!, b!)
}

/** Strings are measured in bytes or in code points, never in the units of JavaScript. */
export const strings: Operators = {
  $concat: functionOf('$concat', [0, Infinity], concatenated),
  $indexOfBytes: indexOf('$indexOfBytes', (text) => [...Buffer.from(text)]),
  $indexOfCP: indexOf('$indexOfCP', (text) => [...text]),
  $split: strictFunctionOf('$split', [2, 2], split),
  $strLenBytes: functionOf('$strLenBytes', [1, 1], (text) =>
    Buffer.byteLength(stringIn('$strLenBytes', text))
  ),
  $strLenCP: functionOf('$strLenCP', [1, 1], (text) => [...stringIn('$strLenCP', text)].length),
  $strcasecmp: functionOf('$strcasecmp', [2, 2], compareCaseless),
  $substr: substringOfBytes,
  $substrBytes: substringOfBytes,
  $substrCP: substringOfCharacters,
  $toLower: functionOf('$toLower', [1, 1], (text) => lower(textOf('$toLower', text))),
  $toUpper: functionOf('$toUpper', [1, 1], (text) => upper(textOf('$toUpper', text)))
}
