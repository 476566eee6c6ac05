import { collections } from '../collections'
import { _, collection } from './cloud'
import { addDays } from './days'
import type { CollectionName } from './documents'

/** Documents removed in one run; what is left waits for the next. */
export const expiredAtOnce = 200

/**
 * What finds the documents that a collection keeps no longer, the field in whose order they go, and the days.
 * Throws where the collection does not say for how many days it keeps what.
 */
export function expired(
  name: CollectionName,
  now: Date
): { field: string; days: number; where: Record<string, unknown> } {
  const keeps = collections[name].keeps
  if (typeof keeps !== 'object') throw new Error(`${name} is not kept for a number of days`)
  return { ...keeps, where: { [keeps.field]: _.lt(addDays(now, -keeps.days)) } }
}

/**
 * Removes what a collection keeps no longer, the oldest first; answers how many. Two calls of the store.
 * Throws as `forgotten`.
 */
export async function removeExpired(name: CollectionName, now: Date): Promise<number> {
  const { field, where } = expired(name, now)
  const { data } = await collection(name)
    .where(where)
    .orderBy(field, 'asc')
    .limit(expiredAtOnce)
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
