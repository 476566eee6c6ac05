import { refused, unsupported } from '../../../wireError'
import { compile } from '../../expression/compile'
import { compareValues } from '../../values/order'
import { isPlainObject } from '../../values/types'
import { accumulated } from './group'
import type { Fields, StageOperator } from './stage'

const counted = { count: { $sum: 1 } }

/** `$bucket`: a boundary belongs to the bucket it begins. */
export const bucket: StageOperator = (documents, value, variables) => {
  const { groupBy, boundaries, default: rest, output } = isPlainObject(value) ? value : {}
  if (!Array.isArray(boundaries) || boundaries.length < 2 || !ascending(boundaries)) {
    throw refused("The $bucket 'boundaries' field must be an array of at least 2 values in ascending order")
  }
  const key = compile(groupBy)
  const fields = accumulated(isPlainObject(output) ? output : counted, variables)
  const members = new Map<number, Fields[]>()
  for (const root of documents) {
    const place = bucketOf(key({ root, variables }), boundaries)
    if (place < 0 && rest === undefined) {
      throw refused('$bucket could not find a matching branch for an input, and no default was specified.')
    }
    const at = place < 0 ? Infinity : place
    const inside = members.get(at)
    if (inside) inside.push(root)
    else members.set(at, [root])
  }
  return [...members.entries()]
    .sort(([a], [b]) => a - b)
    .map(([place, inside]) => ({
      _id: place === Infinity ? rest : (boundaries as unknown[])[place],
      ...fields(inside)
    }))
}

const ascending = (values: unknown[]): boolean =>
  values.every((value, i) => i === 0 || compareValues(values[i - 1], value) < 0)

/** The place of the last boundary that is not above the value; -1 outside of all buckets. */
function bucketOf(value: unknown, boundaries: unknown[]): number {
  const above = boundaries.findIndex((boundary) => compareValues(boundary, value) > 0)
  return above > 0 ? above - 1 : -1
}

/** `$bucketAuto`: as many buckets as asked for, as even as equal keys allow, which stay together. */
export const bucketAuto: StageOperator = (documents, value, variables) => {
  const { groupBy, buckets, output, ...unknown } = isPlainObject(value) ? value : {}
  const [surplus] = Object.keys(unknown)
  if (surplus !== undefined) throw unsupported(`${surplus} in $bucketAuto`)
  if (typeof buckets !== 'number' || !(buckets > 0))
    throw refused("The $bucketAuto 'buckets' field must be greater than 0")
  const key = compile(groupBy)
  const fields = accumulated(isPlainObject(output) ? output : counted, variables)
  const sorted = documents
    .map((root) => ({ root, key: key({ root, variables }) ?? null }))
    .sort((a, b) => compareValues(a.key, b.key))
  const size = Math.max(1, Math.round(sorted.length / buckets))
  const made: Fields[] = []
  for (let start = 0; start < sorted.length;) {
    let end = made.length === buckets - 1 ? sorted.length : Math.min(start + size, sorted.length)
    while (end < sorted.length && compareValues(sorted[end - 1]!.key, sorted[end]!.key) === 0) end++
    const max = (sorted[end] ?? sorted.at(-1)!).key
    made.push({
      _id: { min: sorted[start]!.key, max },
      ...fields(sorted.slice(start, end).map(({ root }) => root))
    })
    start = end
  }
  return made
}
