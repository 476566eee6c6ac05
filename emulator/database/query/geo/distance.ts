import { isPlainObject } from '../../values/types'

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number]

/** The radius of the earth that the real database reckons with, in metres. */
export const EARTH_RADIUS = 6_378_100

const radians = (degrees: number): number => (degrees * Math.PI) / 180

export function positionOf(value: unknown): Position | undefined {
  if (!Array.isArray(value)) return undefined
  const [longitude, latitude] = value as unknown[]
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : undefined
}

/** The position of a GeoJSON point; undefined for anything else. */
export function pointIn(value: unknown): Position | undefined {
  return isPlainObject(value) && value.type === 'Point' ? positionOf(value.coordinates) : undefined
}

/** The great-circle distance in metres. */
export function distanceBetween(a: Position, b: Position): number {
  const [fromLongitude, fromLatitude] = [radians(a[0]), radians(a[1])]
  const [toLongitude, toLatitude] = [radians(b[0]), radians(b[1])]
  const half =
    Math.sin((toLatitude - fromLatitude) / 2) ** 2 +
    Math.cos(fromLatitude) * Math.cos(toLatitude) * Math.sin((toLongitude - fromLongitude) / 2) ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(half)))
}
