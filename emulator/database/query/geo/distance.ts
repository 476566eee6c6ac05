import { isPlainObject } from '../../values/types'

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number]

/** The radius of the earth that the real database reckons with, in metres. */
export const EARTH_RADIUS = 6_378_100

const radians = (degrees: number): number => degrees * (Math.PI / 180)

export function positionOf(value: unknown): Position | undefined {
  if (!Array.isArray(value)) return undefined
  const [longitude, latitude] = value as unknown[]
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : undefined
}

/** The position of a GeoJSON point; undefined for anything else. */
export function pointIn(value: unknown): Position | undefined {
  return isPlainObject(value) && value.type === 'Point' ? positionOf(value.coordinates) : undefined
}

type Vector = readonly [number, number, number]

/** A position as a point on the unit sphere. */
function onSphere([longitude, latitude]: Position): Vector {
  const [theta, phi] = [radians(longitude), radians(latitude)]
  return [Math.cos(theta) * Math.cos(phi), Math.sin(theta) * Math.cos(phi), Math.sin(phi)]
}

/** The great-circle distance in metres, by the angle between the points as the real database takes it. */
export function distanceBetween(from: Position, to: Position): number {
  const [a, b] = [onSphere(from), onSphere(to)]
  const across = Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
  return Math.atan2(across, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) * EARTH_RADIUS
}
