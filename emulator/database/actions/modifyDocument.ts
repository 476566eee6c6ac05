import { invalidParameter } from '../../wireError'
import { collectionNamed, writing, type Engine } from '../engine'
import type { Answer } from '../contract'
import type { Place } from '../transaction/place'
import { areEqual } from '../query/equality'
import type { Collection } from '../store/catalog'
import { checkUpdate, updated } from '../update/apply'
import { seedOf } from '../update/seed'
import { newId, storable } from '../values/storable'
import type { Document } from '../values/types'
import { objectIn, type Request } from './request'

interface Change {
  condition: Record<string, unknown>
  multi: boolean
  upsert: boolean
  apply: (document: Document) => Document
}

/**
 * `doc().update()`, `doc().set()` and `where().update()`. `updated` counts the documents that matched, or, as the
 * database is set, those of them that are other than before.
 */
export async function modifyDocument(engine: Engine, request: Request): Promise<Answer> {
  const collection = collectionNamed(engine, request.collectionName)
  const change = changeIn(request, engine.now())
  const { result, examined } = await writing(engine, request.transactionId, (place) =>
    modify(place, collection, change, engine.updatedCounts)
  )
  return { body: { data: result }, examined, returned: result.updated }
}

/** The change that a request describes: operators, or with `merge: false` a whole document. */
export function changeIn(request: Request, now: number): Change {
  const data = objectIn(request, 'data', now)
  if (Object.keys(data).length === 0) throw invalidParameter('data must not be empty')
  const { _id: _own, ...fields } = data
  const operators = Object.keys(data).some((name) => name.startsWith('$'))
  if (operators) checkUpdate(data)
  else if (request.merge !== false) throw invalidParameter('data must consist of update operators')
  return {
    condition: objectIn(request, 'query', now),
    multi: request.multi === true,
    upsert: request.upsert === true,
    apply: operators
      ? (document) => storable(updated(document, data))
      : ({ _id }) => storable({ _id, ...fields })
  }
}

function modify(
  place: Place,
  collection: Collection,
  { condition, multi, upsert, apply }: Change,
  counts: Engine['updatedCounts']
) {
  const found = place.find(collection, { condition, order: [], skip: 0, limit: multi ? Infinity : 1 })
  let updated = 0
  for (const candidate of found) {
    const after = apply(candidate.document)
    if (counts === 'matched' || !areEqual(candidate.document, after)) updated += 1
    place.replace(collection, candidate, after)
  }
  if (found.length > 0 || !upsert) return { updated, upsert_id: null }
  const made = apply({ _id: newId(), ...seedOf(condition) })
  place.insert(collection, made)
  return { updated: 0, upsert_id: made._id }
}
