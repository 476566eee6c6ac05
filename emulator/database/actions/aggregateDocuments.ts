import { answered } from '../aggregate/answered'
import { countJoined } from '../aggregate/joined'
import { stagesIn } from '../aggregate/pipeline'
import { runPipeline } from '../aggregate/run'
import { collectionNamed, reading, type Engine } from '../engine'
import type { Answer } from '../contract'
import { find, type Search } from '../query/find'
import { stringify } from '../wire/ejson'
import { textIn, type Request } from './request'

/** `aggregate().….end()`. */
export function aggregateDocuments(engine: Engine, request: Request): Answer {
  const stages = stagesIn(request.stages, engine.now())
  const collectionName = textIn(request, 'collectionName')
  const { result, examined } = reading(engine, undefined, ({ source }) => {
    const search = (name: string, asked: Search) =>
      find(source, collectionNamed(engine, name), asked).map(({ document }) => document)
    return answered(stages, runPipeline({ find: search, variables: {} }, collectionName, stages))
  })
  const returned = result.length + countJoined(stages, result)
  return { body: { data: { list: result.map(stringify) } }, examined, returned }
}
