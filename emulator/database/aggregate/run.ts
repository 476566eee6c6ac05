import { unsupported } from '../../wireError'
import { guarded } from '../query/filter'
import { demands } from './demands'
import { headOf } from './head'
import type { Stage } from './pipeline'
import { stageOperators } from './stages'
import { geoNear } from './stages/geoNear'
import { lookup } from './stages/lookup'
import type { Fields } from './stages/stage'
import type { Run } from './scope'

/** Runs a pipeline over a collection. @throws WireError for a stage or an operator that is not supported */
export function runPipeline(run: Run, collection: string, stages: Stage[]): Fields[] {
  const unknown = stages.find(
    ({ name }) => !Object.hasOwn(stageOperators, name) && !['$lookup', '$geoNear'].includes(name)
  )
  if (unknown) throw unsupported(unknown.name)
  const [first, ...others] = stages
  if (first?.name === '$geoNear') {
    return runStages(run, geoNear(run, collection, first.value), others)
  }
  const { search, rest } = headOf(stages)
  const condition = demands(search.condition, run.variables)
  return runStages(run, run.find(collection, { ...search, condition, variables: run.variables }), rest)
}

function runStages(run: Run, documents: Fields[], stages: Stage[]): Fields[] {
  return stages.reduce((current, { name, value }) => {
    if (name === '$lookup') return lookup(run, current, value, runPipeline)
    const stage = stageOperators[name]
    if (!stage) throw unsupported(`${name} behind other stages`)
    return guarded(() => stage(current, value, run.variables))
  }, documents)
}
