import { _, collection } from '../kernel/cloud'
import type { Node } from './effects'

/** Nodes by their ids, in one call of the store; unknown ones are absent. */
export async function nodesById(ids: string[]): Promise<Map<string, Node>> {
  const asked = [...new Set(ids)]
  const { data } = await collection<Node>('organizations')
    .where({ _id: _.in(asked) })
    .limit(asked.length)
    .get()
  return new Map(data.map((node) => [node._id, node]))
}
