import { _, collection } from '../kernel/cloud'
import type { Person } from '../kernel/person'
import type { Nodes } from '../domain/fieldReport/aim'

/** The nodes on the way to somebody's posts. One call of the store. */
export async function nodesAbove({ posts }: Person): Promise<Nodes> {
  const ids = [...new Set(posts.flatMap(({ path }) => path))]
  if (ids.length === 0) return new Map()
  const { data } = await collection('organizations')
    .where({ _id: _.in(ids) })
    .field({ name: true, kind: true, path: true, office: true })
    .limit(ids.length)
    .get()
  return new Map(data.map((node) => [node._id, node]))
}
