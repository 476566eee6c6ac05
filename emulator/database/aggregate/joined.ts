import { valuesAt } from '../values/path'
import { isPlainObject } from '../values/types'
import { nestedStages, type Stage } from './pipeline'

type Documents = Record<string, unknown>[]

/**
 * How many of the documents that look-ups joined still stand in a result: each was read, and each is handed on.
 * What was counted, grouped or left out afterwards is not.
 */
export function countJoined(stages: Stage[], result: Documents): number {
  return [...new Set(pathsOf(stages))].reduce((sum, path) => sum + joinedAt(path, result), 0)
}

/** Where look-ups put what they found, those inside a look-up's own pipeline included. */
const pathsOf = (stages: Stage[]): string[] =>
  stages.flatMap(({ name, value }) => {
    if (name !== '$lookup' || !isPlainObject(value)) return []
    const as = String(value.as)
    const inner = value.pipeline === undefined ? [] : pathsOf(nestedStages(value.pipeline))
    return [as, ...inner.map((path) => `${as}.${path}`)]
  })

const joinedAt = (path: string, result: Documents): number =>
  result.reduce(
    (sum, document) =>
      sum +
      valuesAt(document, path).reduce<number>(
        (found, value) => found + (Array.isArray(value) ? value.filter(isPlainObject).length : 0),
        0
      ),
    0
  )
