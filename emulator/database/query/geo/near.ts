import { refused } from '../../../wireError'
import { valuesAt } from '../../values/path'
import { isPlainObject } from '../../values/types'
import { distanceBetween, pointIn } from './distance'

/** What `$nearSphere` asks: how far in metres a document is; undefined when it is not within the limits. */
export function distanceTest(path: string, spec: unknown): (document: unknown) => number | undefined {
  const { $geometry, $maxDistance, $minDistance } = isPlainObject(spec) ? spec : {}
  const center = pointIn($geometry)
  if (!center) throw refused('$nearSphere needs a $geometry Point')
  const least = Number($minDistance ?? 0)
  const most = Number($maxDistance ?? Infinity)
  return (document) => {
    const distances = valuesAt(document, path)
      .map(pointIn)
      .filter((point) => point !== undefined)
      .map((point) => distanceBetween(center, point))
      .filter((distance) => distance >= least && distance <= most)
    return distances.length ? Math.min(...distances) : undefined
  }
}

/** The `$nearSphere` of a condition, which also orders what is found by distance. */
export function nearIn(
  condition: Record<string, unknown>
): ((document: unknown) => number | undefined) | undefined {
  for (const [path, value] of Object.entries(condition)) {
    if (path === '$and' && Array.isArray(value)) {
      const near = value
        .filter(isPlainObject)
        .map(nearIn)
        .find((found) => found !== undefined)
      if (near) return near
    } else if (isPlainObject(value) && '$nearSphere' in value) {
      return distanceTest(path, value.$nearSphere)
    }
  }
  return undefined
}
