import { refused } from '../../wireError'
import { compareValues } from '../values/order'
import { isPlainObject } from '../values/types'
import { existingSlot, slotToWrite, type Slot } from './slot'
import type { UpdateOperator } from './operator'

const typeName = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : value instanceof Date ? 'date' : typeof value

const arithmetic =
  (
    name: string,
    verb: string,
    start: (operand: number) => number,
    compute: (a: number, b: number) => number
  ) =>
  (document: Record<string, unknown>, path: string, operand: unknown): void => {
    if (typeof operand !== 'number') {
      throw refused(`Cannot ${verb} with non-numeric argument: {${path}: ${JSON.stringify(operand)}}`)
    }
    const place = slotToWrite(document, path)
    if (place.value === undefined) place.set(start(operand))
    else if (typeof place.value === 'number') place.set(compute(place.value, operand))
    else {
      throw refused(
        `Cannot apply ${name} to a value of non-numeric type. {_id: ${JSON.stringify(document._id)}} ` +
          `has the field '${path}' of non-numeric type ${typeName(place.value)}`
      )
    }
  }

const extreme =
  (keepsNew: (order: number) => boolean): UpdateOperator =>
  (document, path, operand) => {
    const place = slotToWrite(document, path)
    if (place.value === undefined || keepsNew(compareValues(operand, place.value))) place.set(operand)
  }

const $rename: UpdateOperator = (document, path, target) => {
  if (typeof target !== 'string') throw refused(`The 'to' field for $rename must be a string: ${path}`)
  const source = existingSlot(document, path)
  if (!source) return
  source.remove()
  slotToWrite(document, target).set(source.value)
}

const bitwise: Record<string, (a: number, b: number) => number> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b
}

const $bit: UpdateOperator = (document, path, operand) => {
  const place = slotToWrite(document, path)
  for (const [name, value] of Object.entries(isPlainObject(operand) ? operand : { [String(operand)]: 0 })) {
    const compute = bitwise[name]
    if (!compute) throw refused(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`)
    place.set(compute(wholeNumber(place, document), wholeNumber({ path, value }, document)))
  }
}

function wholeNumber(
  { path, value }: Pick<Slot, 'path' | 'value'>,
  document: Record<string, unknown>
): number {
  if (value === undefined) return 0
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw refused(
    `Cannot apply $bit to a value of non-integral type. {_id: ${JSON.stringify(document._id)}} ` +
      `has the field '${path}' of non-integer type ${typeName(value)}`
  )
}

/** The update operators on single values. */
export const fieldOperators: Record<string, UpdateOperator> = {
  $set: (document, path, operand) => slotToWrite(document, path).set(operand),
  $unset: (document, path) => existingSlot(document, path)?.remove(),
  $inc: arithmetic(
    '$inc',
    'increment',
    (operand) => operand,
    (a, b) => a + b
  ),
  $mul: arithmetic(
    '$mul',
    'multiply',
    () => 0,
    (a, b) => a * b
  ),
  $min: extreme((order) => order < 0),
  $max: extreme((order) => order > 0),
  $rename,
  $bit
}
