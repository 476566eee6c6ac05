import { invalidParameter } from '../../wireError'
import { isPlainObject } from '../values/types'
import { parse } from '../wire/ejson'

/** One step of a pipeline: its name with the dollar sign, and what it was given. */
export interface Stage {
  name: string
  value: unknown
}

/** Reads the stages of a request. @throws WireError when they are not `[{stageKey, stageValue}]` */
export function stagesIn(stages: unknown, now: number): Stage[] {
  if (!Array.isArray(stages)) throw invalidParameter('stages must be an array')
  return stages.map((stage: unknown) => {
    if (!isPlainObject(stage) || typeof stage.stageKey !== 'string' || typeof stage.stageValue !== 'string') {
      throw invalidParameter('a stage must have a stageKey and a stageValue')
    }
    return { name: stage.stageKey, value: parse(stage.stageValue, now) }
  })
}

/** Reads the stages of a pipeline inside another, `[{$match: {…}}, …]`. */
export function nestedStages(pipeline: unknown): Stage[] {
  if (!Array.isArray(pipeline)) throw invalidParameter('a pipeline must be an array')
  return pipeline.map((stage: unknown) => {
    const [entry, ...more] = isPlainObject(stage) ? Object.entries(stage) : []
    if (!entry || more.length > 0) throw invalidParameter('a pipeline stage must have one name')
    return { name: entry[0], value: entry[1] }
  })
}
