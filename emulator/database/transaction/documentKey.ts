import type { Collection } from '../store/catalog'
import { encodeValue } from '../values/encode'

/** Names one document among those of all collections. */
export type DocumentKey = string

export function keyOf(collection: Collection, id: unknown): DocumentKey {
  return `${collection.number}:${encodeValue(id).toString('latin1')}`
}
