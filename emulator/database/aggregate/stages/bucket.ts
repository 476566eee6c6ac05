import { evalExpr } from 'mingo/core'
import { Lazy } from 'mingo/lazy'
import { refused } from '../../../wireError'
import { compareValues } from '../../values/order'
import { isPlainObject } from '../../values/types'
import type { StageOperator } from './stage'

/** `$bucket`: a boundary belongs to the bucket it begins. The library puts some values one bucket too low. */
export const bucket: StageOperator = (documents, value, options) => {
  const { groupBy, boundaries, default: rest, output } = isPlainObject(value) ? value : {}
  if (!Array.isArray(boundaries) || boundaries.length < 2 || !ascending(boundaries)) {
    throw refused("The $bucket 'boundaries' field must be an array of at least 2 values in ascending order")
  }
  const accumulators = isPlainObject(output) ? output : { count: { $sum: 1 } }
  return documents.transform((items: unknown[]) => {
    const members = new Map<number, unknown[]>()
    for (const item of items) {
      const place = bucketOf(evalExpr(item, groupBy, options), boundaries)
      if (place < 0 && rest === undefined) {
        throw refused('$bucket could not find a matching branch for an input, and no default was specified.')
      }
      const key = place < 0 ? Infinity : place
      const inside = members.get(key)
      if (inside) inside.push(item)
      else members.set(key, [item])
    }
    return Lazy(
      [...members.entries()]
        .sort(([a], [b]) => a - b)
        .map(([place, inside]) => ({
          _id: place === Infinity ? rest : (boundaries as unknown[])[place],
          ...Object.fromEntries(
            Object.entries(accumulators).map(([field, expression]) => [
              field,
              evalExpr(inside, expression, options)
            ])
          )
        }))
    )
  })
}

const ascending = (values: unknown[]): boolean =>
  values.every((value, i) => i === 0 || compareValues(values[i - 1], value) < 0)

/** The place of the last boundary that is not above the value; -1 outside of all buckets. */
function bucketOf(value: unknown, boundaries: unknown[]): number {
  const above = boundaries.findIndex((boundary) => compareValues(boundary, value) > 0)
  return above > 0 ? above - 1 : -1
}
