import { refused, unsupported } from '../../../wireError'
import { compile } from '../../expression/compile'
import { valuesAt } from '../../values/path'
import { isPlainObject } from '../../values/types'
import { nestedStages } from '../pipeline'
import type { Stage } from '../pipeline'
import type { Run } from '../scope'
import { withValue } from './fields'
import type { Fields } from './stage'

/** Runs the pipeline of a look-up. */
type InnerPipeline = (run: Run, collection: string, stages: Stage[]) => Fields[]

/** `$lookup`, by a pair of fields or by a pipeline; each document's look-up is a search served by an index. */
export function lookup(run: Run, documents: Fields[], value: unknown, inner: InnerPipeline): Fields[] {
  if (!isPlainObject(value)) throw refused('the $lookup specification must be an Object')
  const { from, as, localField, foreignField, let: bindings, pipeline, ...unknown } = value
  const [surplus] = Object.keys(unknown)
  if (surplus) throw unsupported(`${surplus} in $lookup`)
  if (typeof as !== 'string') throw refused("must specify 'as' field for a $lookup")
  if (typeof from !== 'string') throw refused("missing 'from' option to $lookup stage specification")
  const search =
    typeof localField === 'string' && typeof foreignField === 'string'
      ? byField(run, from, localField, foreignField)
      : byPipeline(run, from, bindings ?? {}, pipeline, inner)
  return documents.map((document) => withValue(document, as, search(document)))
}

function byField(run: Run, from: string, localField: string, foreignField: string) {
  return (document: Fields): Fields[] => {
    const values = valuesAt(document, localField).flatMap((value) =>
      Array.isArray(value) ? (value as unknown[]) : [value ?? null]
    )
    const condition = { [foreignField]: { $in: values } }
    return run.find(from, { condition, order: [], skip: 0, limit: Infinity })
  }
}

function byPipeline(run: Run, from: string, bindings: unknown, pipeline: unknown, inner: InnerPipeline) {
  const stages = nestedStages(pipeline)
  if (!isPlainObject(bindings)) throw refused("$lookup argument 'let' must be an object")
  const bound = Object.entries(bindings).map(([name, value]) => [name, compile(value)] as const)
  return (root: Fields): Fields[] => {
    const scope = { root, variables: run.variables }
    const own = Object.fromEntries(bound.map(([name, value]) => [name, value(scope)]))
    return inner({ ...run, variables: { ...run.variables, ...own } }, from, stages)
  }
}
