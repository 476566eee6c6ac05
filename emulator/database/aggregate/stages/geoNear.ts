import { refused, unsupported } from '../../../wireError'
import { distanceBetween, pointIn } from '../../query/geo/distance'
import { valuesAt } from '../../values/path'
import { isPlainObject } from '../../values/types'
import type { Run } from '../scope'
import { withValue } from './fields'
import type { Fields } from './stage'

const known = [
  'near',
  'spherical',
  'limit',
  'num',
  'maxDistance',
  'minDistance',
  'query',
  'distanceMultiplier',
  'distanceField',
  'includeLocs',
  'key',
  'uniqueDocs'
]

/** `$geoNear` on points: the documents by their distance in metres, nearest first; 100 unless a limit is given. */
export function geoNear(run: Run, collection: string, value: unknown): Fields[] {
  if (!isPlainObject(value)) throw refused('$geoNear takes an object')
  const surplus = Object.keys(value).find((name) => !known.includes(name))
  if (surplus) throw unsupported(`${surplus} in $geoNear`)
  const { near, distanceField, includeLocs, key, query = {}, minDistance = 0, maxDistance = Infinity } = value
  const center = pointIn(near)
  if (!center) throw refused("$geoNear requires a 'near' Point")
  if (typeof distanceField !== 'string')
    throw refused("$geoNear requires a 'distanceField' option as a String")
  if (typeof key !== 'string') throw unsupported('$geoNear without a key')
  if (!isPlainObject(query)) throw refused("$geoNear's query must be an object")
  const factor = typeof value.distanceMultiplier === 'number' ? value.distanceMultiplier : 1
  const limit = Number(value.limit ?? value.num ?? 100)
  return run
    .find(collection, { condition: query, order: [], skip: 0, limit: Infinity })
    .flatMap((document) =>
      valuesAt(document, key)
        .map(pointIn)
        .filter((point) => point !== undefined)
        .map((point) => ({ document, point, distance: distanceBetween(center, point) }))
        .sort((a, b) => a.distance - b.distance)
        .slice(0, 1)
    )
    .filter(({ distance }) => distance >= Number(minDistance) && distance <= Number(maxDistance))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, limit)
    .map(({ document, point, distance }) => {
      const measured = withValue(document, distanceField, distance * factor)
      if (typeof includeLocs !== 'string') return measured
      return withValue(measured, includeLocs, { type: 'Point', coordinates: [...point] })
    })
}
