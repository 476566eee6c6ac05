import { isPlainObject } from '../values/types'
import { halfLine, pointOf, stringsBeginningWith, type Interval } from './interval'

/** Intervals that hold every value a condition allows. `complete`: they hold no other value. */
export interface ConditionIntervals {
  intervals: Interval[]
  complete: boolean
}

const scalar = (value: unknown): boolean =>
  ['number', 'string', 'boolean'].includes(typeof value) || value instanceof Date

const halfLines: Record<string, { side: 'above' | 'below'; included: boolean }> = {
  $gt: { side: 'above', included: false },
  $gte: { side: 'above', included: true },
  $lt: { side: 'below', included: false },
  $lte: { side: 'below', included: true }
}

/** The intervals of one operator on one path; undefined when an index cannot help with it. */
export function conditionIntervals(operator: string, operand: unknown): ConditionIntervals | undefined {
  const line = halfLines[operator]
  if (line) {
    if (operand === null && line.included) return points([null])
    if (!scalar(operand) || Number.isNaN(operand)) return undefined
    return { intervals: [halfLine(operand, line.side, line.included)], complete: typeof operand !== 'number' }
  }
  switch (operator) {
    case '$eq':
      return equalTo(operand)
    case '$in':
      return anyOf(operand)
    case '$all':
      return allOf(operand)
    case '$exists':
      return operand ? undefined : { intervals: [pointOf(undefined), pointOf(null)], complete: false }
    case '$regex':
      return beginning(operand)
    default:
      return undefined
  }
}

function points(values: unknown[]): ConditionIntervals {
  return { intervals: values.map(pointOf), complete: true }
}

function equalTo(value: unknown): ConditionIntervals | undefined {
  if (value instanceof RegExp) return beginning(value)
  if (Array.isArray(value)) return { ...points([(value as unknown[])[0], value]), complete: false }
  if (value === undefined) return undefined
  return isPlainObject(value) || scalar(value) || value === null ? points([value]) : undefined
}

function anyOf(values: unknown): ConditionIntervals | undefined {
  if (!Array.isArray(values)) return undefined
  const each = values.map(equalTo)
  if (each.some((part) => part === undefined)) return undefined
  const known = each.filter((part) => part !== undefined)
  return {
    intervals: known.flatMap(({ intervals }) => intervals),
    complete: known.every(({ complete }) => complete)
  }
}

function allOf(values: unknown): ConditionIntervals | undefined {
  const first = Array.isArray(values) ? (values as unknown[]).find(scalar) : undefined
  return first === undefined ? undefined : { ...points([first]), complete: false }
}

/** A pattern anchored at the beginning bounds the strings; any other only says that they are strings. */
function beginning(operand: unknown): ConditionIntervals | undefined {
  if (!(operand instanceof RegExp) || /[imx]/.test(operand.flags) || operand.source.includes('|')) {
    return undefined
  }
  const literal = /^\^((?:\\[^a-zA-Z0-9]|[^\\^$.|?*+()[\]{}])+)/.exec(operand.source)?.[1]
  if (!literal) return undefined
  const counted = /^[?*{]/.test(operand.source.slice(1 + literal.length))
  const kept = counted ? literal.replace(/(\\.|[^\\])$/u, '') : literal
  const text = kept.replace(/\\(.)/g, '$1')
  if (!text) return undefined
  return { intervals: [stringsBeginningWith(text)], complete: false }
}
