import { collectionNamed, reading, type Engine } from '../engine'
import type { Answer } from '../contract'
import { projected } from '../projection/find'
import { stringify } from '../wire/ejson'
import { countIn, objectIn, orderOf, type Request } from './request'

const LIMIT = 100
const LIMIT_AT_MOST = 1000

/** `collection.get()` and `doc().get()`: 100 documents unless a limit is given, never more than 1000. */
export function getDocument(engine: Engine, request: Request): Answer {
  const collection = collectionNamed(engine, request.collectionName)
  const now = engine.now()
  const search = {
    condition: objectIn(request, 'query', now),
    order: orderOf(objectIn(request, 'order', now)),
    skip: countIn(request, 'offset') ?? 0,
    limit: Math.min(countIn(request, 'limit') ?? LIMIT, LIMIT_AT_MOST)
  }
  const projection = objectIn(request, 'projection', now)
  const { result, examined } = reading(engine, request.transactionId, (place) =>
    place.find(collection, search).map(({ document }) => document)
  )
  const list = projected(result, projection).map(stringify)
  return { body: { data: { list } }, examined, returned: list.length }
}
