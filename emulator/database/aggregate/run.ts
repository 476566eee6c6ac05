import { Aggregator } from 'mingo/aggregator'
import { Context } from 'mingo/core'
import type { Options } from 'mingo/types'
import type { Engine } from '../engine'
import { collectionNamed } from '../engine'
import { options as queryOptions } from '../query/context'
import { guarded } from '../query/filter'
import { find, type Source } from '../query/find'
import { unsupported } from '../../wireError'
import { demands } from './demands'
import { headOf } from './head'
import type { Stage } from './pipeline'
import { stageOperators } from './stages'
import { geoNear } from './stages/geoNear'
import { lookup } from './stages/lookup'

type Documents = Record<string, unknown>[]

/** Where a pipeline runs: the collections it may look up, and the variables that an outer one gave it. */
export interface Run {
  engine: Engine
  source: Source
  variables: Record<string, unknown>
}

/** Runs a pipeline over a collection. @throws WireError for a stage or an operator that is not supported */
export function runPipeline(run: Run, collectionName: unknown, stages: Stage[]): Documents {
  const collection = collectionNamed(run.engine, collectionName)
  const unknown = stages.find(
    ({ name }) => !(name in stageOperators) && !['$lookup', '$geoNear'].includes(name)
  )
  if (unknown) throw unsupported(unknown.name)
  const [first, ...others] = stages
  if (first?.name === '$geoNear') {
    return runStages(run, geoNear(run, collection, first.value), others)
  }
  const { search, rest } = headOf(stages)
  const condition = demands(search.condition, run.variables)
  const found = find(run.source, collection, { ...search, condition, variables: run.variables })
  return runStages(
    run,
    found.map(({ document }) => document),
    rest
  )
}

function runStages(run: Run, documents: Documents, stages: Stage[]): Documents {
  let current = documents
  let others: Record<string, unknown>[] = []
  const flush = () => {
    const pipeline = others
    others = []
    if (pipeline.length) current = guarded(() => new Aggregator(pipeline, optionsOf(run)).run(current))
  }
  for (const { name, value } of stages) {
    if (name === '$lookup') {
      flush()
      current = lookup(run, current, value)
    } else {
      others.push({ [name]: value })
    }
  }
  flush()
  return current
}

const context = Context.from(
  queryOptions.context!,
  Context.init().addPipelineOps(stageOperators as Parameters<Context['addPipelineOps']>[0])
)

/** The library's options for this run. */
export function optionsOf({ variables }: Run): Partial<Options> {
  return { ...queryOptions, context, variables }
}
