import { refused, unsupported } from '../../../wireError'
import { isPlainObject } from '../../values/types'
import { distanceBetween, EARTH_RADIUS, positionOf, type Position } from './distance'

type Area = (position: Position) => boolean

/** The area of `$geoWithin` and `$geoIntersects`, for points. Edges are straight in longitude and latitude. */
export function areaOf(spec: unknown): Area {
  if (!isPlainObject(spec)) throw refused('a geo query needs an object')
  if ('$geometry' in spec) return geometryArea(spec.$geometry)
  if ('$centerSphere' in spec) return circle(spec.$centerSphere)
  throw unsupported(`${Object.keys(spec)[0] ?? 'an empty area'} in a geo query`)
}

function circle(spec: unknown): Area {
  const [center, radius] = Array.isArray(spec) ? (spec as unknown[]) : []
  const position = positionOf(center)
  if (!position || typeof radius !== 'number') throw refused('$centerSphere needs a position and a radius')
  return (other) => distanceBetween(position, other) <= radius * EARTH_RADIUS
}

function geometryArea(geometry: unknown): Area {
  if (!isPlainObject(geometry)) throw refused('$geometry needs an object')
  const { type, coordinates } = geometry
  switch (type) {
    case 'Polygon':
      return polygon(coordinates)
    case 'MultiPolygon': {
      const polygons = (coordinates as unknown[]).map(polygon)
      return (position) => polygons.some((area) => area(position))
    }
    case 'Point':
      return samePlace([coordinates])
    case 'MultiPoint':
      return samePlace(coordinates as unknown[])
    default:
      throw unsupported(`a ${String(type)} in a geo query`)
  }
}

function samePlace(places: unknown[]): Area {
  const positions = places.map(positionOf)
  return ([longitude, latitude]) =>
    positions.some((place) => place && place[0] === longitude && place[1] === latitude)
}

/** Inside the first ring and inside none of the others, which are holes. */
function polygon(rings: unknown): Area {
  const [outer, ...holes] = (rings as unknown[][]).map((ring) =>
    ring.map(positionOf).filter((position) => position !== undefined)
  )
  if (!outer || outer.length < 4) throw refused('a polygon ring needs at least 4 positions')
  return (position) => isInside(position, outer) && !holes.some((hole) => isInside(position, hole))
}

function isInside([x, y]: Position, ring: Position[]): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x1, y1] = ring[i]!
    const [x2, y2] = ring[j]!
    if (isOnEdge([x, y], [x1, y1], [x2, y2])) return true
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

function isOnEdge([x, y]: Position, [x1, y1]: Position, [x2, y2]: Position): boolean {
  const cross = (x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)
  const between = (x - x1) * (x - x2) + (y - y1) * (y - y2)
  return cross === 0 && between <= 0
}
