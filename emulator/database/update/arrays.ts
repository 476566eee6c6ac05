import { refused } from '../../wireError'
import { options } from '../query/context'
import { areEqual, testFor } from '../query/equality'
import { elementTest } from '../query/operators/arrays'
import { sortBy, type Order } from '../planner/order'
import { compareValues } from '../values/order'
import { isPlainObject } from '../values/types'
import type { UpdateOperator } from './operator'
import { existingSlot, slotToWrite, type Slot } from './slot'

function arrayIn(place: Slot, document: Record<string, unknown>): unknown[] {
  if (place.value === undefined) return []
  if (Array.isArray(place.value)) return place.value as unknown[]
  throw refused(
    `The field '${place.path}' must be an array but is of type ${place.value === null ? 'null' : typeof place.value} ` +
      `in document {_id: ${JSON.stringify(document._id)}}`
  )
}

function eachOf(operand: unknown, operator: string): unknown[] {
  if (!isPlainObject(operand) || !('$each' in operand)) return [operand]
  if (!Array.isArray(operand.$each)) throw refused(`The argument to $each in ${operator} must be an array`)
  return operand.$each as unknown[]
}

const $push: UpdateOperator = (document, path, operand) => {
  const place = slotToWrite(document, path)
  const items = eachOf(operand, '$push')
  const modifiers = isPlainObject(operand) && '$each' in operand ? operand : {}
  const unknown = Object.keys(modifiers).find(
    (name) => !['$each', '$position', '$sort', '$slice'].includes(name)
  )
  if (unknown) throw refused(`Unrecognized clause in $push: ${unknown}`)
  let array = [...arrayIn(place, document)]
  array.splice(wholeOr(modifiers.$position, array.length, '$position'), 0, ...items)
  if (modifiers.$sort !== undefined) array = sorted(array, modifiers.$sort)
  const slice = wholeOr(modifiers.$slice, Infinity, '$slice')
  place.set(slice < 0 ? array.slice(slice) : array.slice(0, slice))
}

function wholeOr(value: unknown, otherwise: number, name: string): number {
  if (value === undefined) return otherwise
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw refused(`The value for ${name} must be an integer`)
  return value
}

function sorted(array: unknown[], spec: unknown): unknown[] {
  if (spec === 1 || spec === -1) return array.sort((a, b) => spec * compareValues(a, b))
  if (!isPlainObject(spec)) throw refused('The $sort modifier of $push must be 1, -1 or an object')
  const order: Order = Object.entries(spec).map(([path, direction]) => {
    if (direction !== 1 && direction !== -1) throw refused('The $sort element value must be either 1 or -1')
    return { path, direction }
  })
  return sortBy(array, order, (item) => item)
}

const $addToSet: UpdateOperator = (document, path, operand) => {
  const place = slotToWrite(document, path)
  const array = [...arrayIn(place, document)]
  for (const item of eachOf(operand, '$addToSet')) {
    if (!array.some((other) => areEqual(other, item))) array.push(item)
  }
  place.set(array)
}

const $pop: UpdateOperator = (document, path, operand) => {
  const place = existingSlot(document, path)
  if (!place) return
  const array = arrayIn(place, document)
  place.set(operand === -1 ? array.slice(1) : array.slice(0, -1))
}

const without = (document: Record<string, unknown>, path: string, goes: (item: unknown) => boolean): void => {
  const place = existingSlot(document, path)
  if (place) place.set(arrayIn(place, document).filter((item) => !goes(item)))
}

const $pull: UpdateOperator = (document, path, operand) => {
  const test = isPlainObject(operand)
    ? elementTest(operand, options as Parameters<typeof elementTest>[1])
    : testFor(operand)
  without(document, path, test)
}

const $pullAll: UpdateOperator = (document, path, operand) => {
  if (!Array.isArray(operand)) throw refused('$pullAll requires an array argument')
  without(document, path, (item) => (operand as unknown[]).some((other) => areEqual(other, item)))
}

/** The update operators on arrays. */
export const arrayOperators: Record<string, UpdateOperator> = { $push, $addToSet, $pop, $pull, $pullAll }
