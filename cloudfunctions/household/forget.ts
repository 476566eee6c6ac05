import { _, collection } from '../kernel/cloud'
import type { Access } from './access'

/** Entries removed in one run; what is left waits for the next minute. */
export const forgottenAtOnce = 200

/** Removes who opened a phone number once it need be kept no longer, the oldest first. */
export async function forget(now: Date): Promise<number> {
  const accesses = collection<Access>('accesses')
  const { data } = await accesses
    .where({ until: _.lt(now) })
    .orderBy('until', 'asc')
    .limit(forgottenAtOnce)
    .field({ _id: true })
    .get()
  if (data.length === 0) return 0
  const ids = data.map(({ _id }) => _id)
  return (await accesses.where({ _id: _.in(ids) }).remove()).stats.removed
}
