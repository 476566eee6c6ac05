import { collectionNamed, writing, type Engine } from '../engine'
import type { Answer } from '../contract'
import { objectIn, type Request } from './request'

/** `doc().remove()` and `where().remove()`. */
export async function removeDocument(engine: Engine, request: Request): Promise<Answer> {
  const collection = collectionNamed(engine, request.collectionName)
  const condition = objectIn(request, 'query', engine.now())
  const limit = request.multi === true ? Infinity : 1
  const { result, examined } = await writing(engine, request.transactionId, (place) => {
    const found = place.find(collection, { condition, order: [], skip: 0, limit })
    for (const candidate of found) place.remove(collection, candidate)
    return found.length
  })
  return { body: { data: { deleted: result } }, examined, returned: result }
}
