import { refused } from '../../../wireError'
import type { ExpressionOperator, Operators } from '../mingo'
import { argumentsOf } from './arguments'

function textOf(operator: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString()
  throw refused(`can't convert the argument of ${operator} to a string`)
}

const whole = (operator: string, value: unknown): number => {
  if (typeof value === 'number') return Math.trunc(value)
  throw refused(`${operator}: starting index and length must be of a numeric type`)
}

/** True when a character begins at this byte, or the text ends there. */
const isBoundary = (bytes: Buffer, at: number): boolean => at >= bytes.length || (bytes[at]! & 0xc0) !== 0x80

/** A part of a text by bytes; a negative length takes all the rest, a length beyond the end what there is. */
const substringOfBytes: ExpressionOperator = (document, expression, options) => {
  const args = argumentsOf('$substrBytes', document, expression, options, 3)
  const bytes = Buffer.from(textOf('$substrBytes', args[0]))
  const start = whole('$substrBytes', args[1])
  const length = whole('$substrBytes', args[2])
  if (start < 0) throw refused('$substrBytes: starting index must be non-negative')
  const end = length < 0 ? bytes.length : Math.min(bytes.length, start + length)
  if (!isBoundary(bytes, start)) {
    throw refused('$substrBytes: Invalid range, starting index is a UTF-8 continuation byte.')
  }
  if (!isBoundary(bytes, end)) {
    throw refused('$substrBytes: Invalid range, ending index is in the middle of a UTF-8 character.')
  }
  return bytes.toString('utf8', Math.min(start, bytes.length), end)
}

/** Where one sequence lies within another, between two places; -1 when it does not. */
const indexOf =
  (operator: string, split: (text: string) => readonly (string | number)[]): ExpressionOperator =>
  (document, expression, options) => {
    const [text, wanted, from = 0, to] = argumentsOf(operator, document, expression, options, 2, 4)
    if (text === null || text === undefined) return null
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
  }

/** Strings are measured in bytes or in code points, never in the units of JavaScript. */
export const strings: Operators<ExpressionOperator> = {
  $substr: substringOfBytes,
  $substrBytes: substringOfBytes,
  $indexOfBytes: indexOf('$indexOfBytes', (text) => [...Buffer.from(text)]),
  $indexOfCP: indexOf('$indexOfCP', (text) => [...text])
}
