import { collectionNamed, reading, type Engine } from '../engine'
import type { Answer } from '../contract'
import { filterOf } from '../query/filter'
import { planned } from '../query/find'
import { candidates, records } from '../planner/run'
import { objectIn, type Request } from './request'

/** `count()`. Where the keys of an index tell all, no document is read. */
export function calculateDocument(engine: Engine, request: Request): Answer {
  const collection = collectionNamed(engine, request.collectionName)
  const condition = objectIn(request, 'query', engine.now())
  const { result, examined } = reading(engine, undefined, ({ source }) => {
    if (Object.keys(condition).length === 0) return engine.store.count(collection)
    const matches = filterOf(condition)
    const { plan } = planned(source, collection, { condition, order: [], skip: 0, limit: Infinity })
    if (plan.kind === 'scan' && plan.keysSuffice) return lengthOf(records(source.reader, collection, plan))
    const found = candidates(source.reader, collection, plan, [], source.tally)
    return lengthOf(found, ({ document }) => matches(document))
  })
  return { body: { data: { total: result } }, examined, returned: 0 }
}

function lengthOf<T>(items: Iterable<T>, counts: (item: T) => boolean = () => true): number {
  let length = 0
  for (const item of items) if (counts(item)) length++
  return length
}
