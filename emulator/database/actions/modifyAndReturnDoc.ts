import { collectionNamed, writing, type Engine } from '../engine'
import type { Answer } from '../contract'
import { stringify } from '../wire/ejson'
import { changeIn } from './modifyDocument'
import type { Request } from './request'

/** Updates one document and answers it as it is then, or null. */
export async function modifyAndReturnDoc(engine: Engine, request: Request): Promise<Answer> {
  const collection = collectionNamed(engine, request.collectionName)
  const { condition, apply } = changeIn(request, engine.now())
  const { result, examined } = await writing(engine, request.transactionId, (place) => {
    const [found] = place.find(collection, { condition, order: [], skip: 0, limit: 1 })
    if (!found) return undefined
    const after = apply(found.document)
    place.replace(collection, found, after)
    return after
  })
  const data = { updated: result ? 1 : 0, doc: result ? stringify(result) : null }
  return { body: { data }, examined, returned: data.updated }
}
