import { _, collection } from '../kernel/cloud'
import { serves, type Person } from '../kernel/person'
import type { Hop } from '../shared/matter/event'
import type { Matter } from '../shared/matter/matter'

/**
 * Who of those that were given a matter or a part still serves at the end of a path, and may have it. One call of
 * the store, made for the last objection alone.
 */
export async function stillServing(
  hops: Hop[],
  path: string[],
  { about }: Pick<Matter, 'about'>,
  now: Date
): Promise<(id: string) => boolean> {
  const ids = [...new Set(hops.map(({ to }) => to.id))]
  const { data } = await collection<Person>('persons')
    .where({ _id: _.in(ids) })
    .field({ posts: true })
    .limit(ids.length)
    .get()
  const serving = data.filter((person) => serves(person, path, now)).map(({ _id }) => _id)
  return (id) => serving.includes(id) && !about?.includes(id)
}
