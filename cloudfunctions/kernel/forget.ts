import { collections } from '../collections'
import { _, collection } from './cloud'
import { addDays } from './days'

/** Documents removed in one run; what is left waits for the next. */
export const forgottenAtOnce = 200

/**
 * Removes what a collection keeps no longer, the oldest first; answers how many. Two calls of the store.
 * Throws where the collection does not say for how many days it keeps what.
 */
export async function forget(name: string, now: Date): Promise<number> {
  const keeps = collections[name]?.keeps
  if (typeof keeps !== 'object') throw new Error(`${name} is not kept for a number of days`)
  const { field, days } = keeps
  const { data } = await collection<{ _id: string }>(name)
    .where({ [field]: _.lt(addDays(now, -days)) })
    .orderBy(field, 'asc')
    .limit(forgottenAtOnce)
    .field({ _id: true })
    .get()
  if (data.length === 0) return 0
  const ids = data.map(({ _id }) => _id)
  return (
    await collection(name)
      .where({ _id: _.in(ids) })
      .remove()
  ).stats.removed
}
