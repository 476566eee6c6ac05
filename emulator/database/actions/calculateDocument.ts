import { collectionNamed, reading, type Engine } from '../engine'
import type { Answer } from '../index'
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
    let total = 0
    if (plan.kind === 'scan' && plan.keysSuffice) {
      for (const _ of records(source.reader, collection, plan)) total++
      return total
    }
    for (const { document } of candidates(source.reader, collection, plan, [], source.tally)) {
      if (matches(document)) total++
    }
    return total
  })
  return { body: { data: { total: result } }, examined, returned: 0 }
}
