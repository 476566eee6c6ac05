import { EJSON } from 'bson'
import type { Database } from '../database'
import { WireError } from '../wireError'

const PAGE = 20

/** Each collection with its number of documents. */
export function countDocuments(
  database: Database,
  names: string[]
): Promise<{ name: string; count: number }[]> {
  return Promise.all(
    names.sort().map(async (name) => {
      const { body } = await database.handle('database.calculateDocument', {
        collectionName: name,
        query: '{}'
      })
      return { name, count: (body.data as { total: number }).total }
    })
  )
}

/**
 * A page of documents in the order of their ids.
 *
 * @param after id of the last document already seen
 * @returns documents, or the database's refusal, e.g. of an unknown collection
 */
export async function lookAtDocuments(database: Database, collectionName: string, after: string | null) {
  try {
    const { body } = await database.handle('database.getDocument', {
      collectionName,
      queryType: 'WHERE',
      query: JSON.stringify(after === null ? {} : { _id: { $gt: after } }),
      order: JSON.stringify({ _id: 1 }),
      limit: PAGE
    })
    return { documents: (body.data as { list: string[] }).list.map(readable) }
  } catch (error) {
    if (error instanceof WireError) return { error: `${error.code}: ${error.message}` }
    throw error
  }
}

// Canonical extended JSON wraps every number; the relaxed form reads as one writes it.
function readable(text: string): unknown {
  return JSON.parse(EJSON.stringify(EJSON.parse(text), { relaxed: true }))
}
