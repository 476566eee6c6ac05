import { _, collection } from '../cloud'
import { inHalves } from '../halves'
import type { Aggregate } from './document'

/** Loads an aggregate by its id; null when it does not exist. */
export async function load<Doc extends Aggregate>(name: string, id: string): Promise<Doc | null> {
  return (await collection<Doc>(name).doc(id).get()).data ?? null
}

/**
 * Loads several aggregates, by id, in one call of the store unless they are too large together; those that do not exist
 * are absent.
 */
export async function loadMany<Doc extends Aggregate>(
  name: string,
  ids: string[]
): Promise<Map<string, Doc>> {
  const docs = await inHalves(ids, async (some) => {
    const { data } = await collection<Doc>(name)
      .where({ _id: _.in(some) })
      .limit(some.length)
      .get()
    return data
  })
  return new Map(docs.map((doc) => [doc._id, doc]))
}
