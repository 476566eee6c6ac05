import { _, collectionOf } from '../cloud'
import { inHalves } from '../halves'
import type { Defined } from './define'
import type { Aggregate } from './document'

/** How the documents of an aggregate are read: `defineAggregate` gives it. */
export type Readable = Pick<Defined<Aggregate>, 'collection' | 'read'>

/** Loads an aggregate by its id, as it is read today; null when it does not exist. */
export async function load<Doc extends Aggregate>(
  { collection: name, read }: Readable,
  id: string
): Promise<Doc | null> {
  const { data } = await collectionOf<Doc>(name).doc(id).get()
  return data ? read(data) : null
}

/**
 * Loads several aggregates, by id, in one call of the store unless they are too large together; those that do not exist
 * are absent.
 */
export async function loadMany<Doc extends Aggregate>(
  { collection: name, read }: Readable,
  ids: string[]
): Promise<Map<string, Doc>> {
  const docs = await inHalves(ids, async (some) => {
    const { data } = await collectionOf<Doc>(name)
      .where({ _id: _.in(some) })
      .limit(some.length)
      .get()
    return data
  })
  return new Map(docs.map((doc) => [doc._id, read(doc)]))
}
