import { evalExpr } from 'mingo/core'
import { refused, unsupported } from '../../../wireError'
import { collectionNamed } from '../../engine'
import { find } from '../../query/find'
import { guarded } from '../../query/filter'
import { valuesAt } from '../../values/path'
import { isPlainObject } from '../../values/types'
import { nestedStages } from '../pipeline'
import { optionsOf, runPipeline, type Run } from '../run'
import { slotToWrite } from '../../update/slot'

type Document = Record<string, unknown>

/** `$lookup`, by a pair of fields or by a pipeline; each document's look-up is a search served by an index. */
export function lookup(run: Run, documents: Document[], value: unknown): Document[] {
  if (!isPlainObject(value)) throw refused('the $lookup specification must be an Object')
  const { from, as, localField, foreignField, let: bindings, pipeline, ...unknown } = value
  const [surplus] = Object.keys(unknown)
  if (surplus) throw unsupported(`${surplus} in $lookup`)
  if (typeof as !== 'string') throw refused("must specify 'as' field for a $lookup")
  const foreign = collectionNamed(run.engine, from)
  const search =
    typeof localField === 'string' && typeof foreignField === 'string'
      ? byField(run, foreign, localField, foreignField)
      : byPipeline(run, from, bindings ?? {}, pipeline)
  return documents.map((document) => {
    const found = search(document)
    slotToWrite(document, as).set(found)
    return document
  })
}

function byField(
  { source }: Run,
  foreign: ReturnType<typeof collectionNamed>,
  localField: string,
  foreignField: string
) {
  return (document: Document): unknown[] => {
    const values = valuesAt(document, localField).flatMap((value) =>
      Array.isArray(value) ? (value as unknown[]) : [value ?? null]
    )
    const condition = { [foreignField]: { $in: values } }
    return find(source, foreign, { condition, order: [], skip: 0, limit: Infinity }).map(
      (found) => found.document
    )
  }
}

function byPipeline(run: Run, from: unknown, bindings: unknown, pipeline: unknown) {
  const stages = nestedStages(pipeline)
  return (document: Document): unknown[] => {
    const bound = guarded(() =>
      evalExpr(document, bindings, optionsOf(run) as Parameters<typeof evalExpr>[2])
    )
    const variables = { ...run.variables, ...(isPlainObject(bound) ? bound : {}) }
    return runPipeline({ ...run, variables }, from, stages)
  }
}
