import { invalidParameter } from '../../wireError'
import type { Order } from '../planner/order'
import { isPlainObject } from '../values/types'
import { parse } from '../wire/ejson'

export type Request = Record<string, unknown>

/** An extended JSON object in a field of the request; empty when the field is missing. */
export function objectIn(request: Request, field: string, now: number): Record<string, unknown> {
  const text = request[field]
  if (text === undefined || text === null || text === '') return {}
  if (typeof text !== 'string') throw invalidParameter(`${field} must be an extended JSON string`)
  const value = parse(text, now)
  if (!isPlainObject(value)) throw invalidParameter(`${field} must be an object`)
  return value
}

export function textIn(request: Request, field: string): string {
  const value = request[field]
  if (typeof value !== 'string' || value === '') throw invalidParameter(`${field} must be a non-empty string`)
  return value
}

/** A whole number that is not negative; undefined when the field is missing. */
export function countIn(request: Request, field: string): number | undefined {
  const value = request[field]
  if (value === undefined || value === null) return undefined
  if (!Number.isInteger(value) || (value as number) < 0) {
    throw invalidParameter(`${field} must be a whole number from 0 on`)
  }
  return value as number
}

/** `{path: 1 | -1}` as an order. */
export function orderOf(value: Record<string, unknown>): Order {
  return Object.entries(value).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw invalidParameter(`order of ${path} must be 1 or -1`)
    return { path, direction }
  })
}
