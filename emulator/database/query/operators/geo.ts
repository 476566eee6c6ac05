import { valuesAt } from '../../values/path'
import { areaOf } from '../geo/area'
import { pointIn } from '../geo/distance'
import { distanceTest } from '../geo/near'
import type { Operators, QueryOperator } from '../mingo'

const pointsIn: QueryOperator = (path, operand) => {
  const area = areaOf(operand)
  return (document) =>
    valuesAt(document, path).some((value) => {
      const point = pointIn(value)
      return point !== undefined && area(point)
    })
}

const $nearSphere: QueryOperator = (path, operand) => {
  const distance = distanceTest(path, operand)
  return (document) => distance(document) !== undefined
}

/** Conditions on points. */
export const geo: Operators<QueryOperator> = { $geoWithin: pointsIn, $geoIntersects: pointsIn, $nearSphere }
