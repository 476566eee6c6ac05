import { invalidParameter, refused } from '../../wireError'
import { collectionNamed, writing, type Engine } from '../engine'
import type { Answer } from '../contract'
import { isDuplicateKey } from '../store/duplicateKey'
import { newId, storable } from '../values/storable'
import { isPlainObject } from '../values/types'
import { hasServerDate, parse } from '../wire/ejson'
import type { Request } from './request'

/**
 * `collection.add()`: documents up to the first one whose key is taken; those before it stay, but for a transaction,
 * which such a key ends.
 */
export async function insertDocument(engine: Engine, request: Request): Promise<Answer> {
  const collection = collectionNamed(engine, request.collectionName)
  const { data, transactionId } = request
  if (!Array.isArray(data) || data.length === 0) throw invalidParameter('data must hold documents')
  if (transactionId && data.some((text) => hasServerDate(String(text)))) {
    throw refused('inserting a serverDate in a transaction is not supported')
  }
  const now = engine.now()
  const documents = data.map((text) => {
    const fields = parse(String(text), now)
    if (!isPlainObject(fields)) throw invalidParameter('a document must be an object')
    const { _id = newId(), ...rest } = fields
    return storable({ _id, ...rest })
  })
  const { result: refusal } = await writing(engine, transactionId, (place) => {
    for (const document of documents) {
      try {
        place.insert(collection, document)
      } catch (error) {
        if (!transactionId && isDuplicateKey(error)) return error
        throw error
      }
    }
    return undefined
  })
  if (refusal) throw refusal
  const insertedIds = documents.map(({ _id }) => _id)
  return { body: { data: { insertedIds } }, examined: 0, returned: 0 }
}
