import { isPlainObject } from '../values/types'
import { conditionIntervals } from './intervals'
import type { Interval } from './interval'

/** What a condition says about the values at one path: they lie in one of these intervals. */
export interface Bound {
  path: string
  intervals: Interval[]
}

/** A condition as a planner sees it: what must hold all together, and the alternatives of its `$or`s. */
export interface Conditions {
  bounds: Bound[]
  alternatives: Record<string, unknown>[][]
  /** every path that is spoken of, to name it when nothing serves the query */
  paths: string[]
  /** the bounds say all that the condition says, as long as no array is met */
  complete: boolean
}

/** Takes a query condition apart. What it does not understand is left to the filter. */
export function analyse(condition: Record<string, unknown>): Conditions {
  const found: Conditions = { bounds: [], alternatives: [], paths: [], complete: true }
  visit(condition, found)
  return found
}

function visit(condition: Record<string, unknown>, found: Conditions): void {
  for (const [key, value] of Object.entries(condition)) {
    if (key === '$and' && Array.isArray(value)) {
      for (const part of value) if (isPlainObject(part)) visit(part, found)
    } else if (key === '$or' && Array.isArray(value)) {
      const parts = value.filter(isPlainObject)
      const [only] = parts
      if (parts.length === 1 && only) {
        visit(only, found)
      } else {
        found.alternatives.push(parts)
        for (const part of parts) found.paths.push(...analyse(part).paths)
        found.complete = false
      }
    } else if (key.startsWith('$')) {
      found.paths.push(key)
      found.complete = false
    } else {
      visitPath(key, value, found)
    }
  }
}

function visitPath(path: string, value: unknown, found: Conditions): void {
  found.paths.push(path)
  const operators = isPlainObject(value) && Object.keys(value).some((name) => name.startsWith('$'))
  for (const [operator, operand] of operators ? Object.entries(value) : [['$eq', value] as const]) {
    if (operator === '$elemMatch' && isPlainObject(operand)) {
      visitElement(path, operand, found)
      continue
    }
    const intervals = conditionIntervals(operator, operand)
    if (!intervals) found.complete = false
    else {
      found.bounds.push({ path, intervals: intervals.intervals })
      if (!intervals.complete) found.complete = false
    }
  }
}

/** `$elemMatch`: what holds for an element bounds the index on the array, but is not all that it says. */
function visitElement(path: string, operand: Record<string, unknown>, found: Conditions): void {
  found.complete = false
  const onElements = Object.keys(operand).every((name) => name.startsWith('$'))
  const { bounds } = analyse(onElements ? { [path]: operand } : operand)
  for (const bound of bounds) {
    found.bounds.push({ ...bound, path: onElements ? path : `${path}.${bound.path}` })
  }
}
