import { countJoined } from '../aggregate/joined'
import { stagesIn } from '../aggregate/pipeline'
import { runPipeline } from '../aggregate/run'
import { reading, type Engine } from '../engine'
import type { Answer } from '../index'
import { stringify } from '../wire/ejson'
import type { Request } from './request'

/** `aggregate().….end()`. */
export function aggregateDocuments(engine: Engine, request: Request): Answer {
  const stages = stagesIn(request.stages, engine.now())
  const { result, examined } = reading(engine, undefined, ({ source }) =>
    runPipeline({ engine, source, variables: {} }, request.collectionName, stages)
  )
  const returned = result.length + countJoined(stages, result)
  return { body: { data: { list: result.map(stringify) } }, examined, returned }
}
