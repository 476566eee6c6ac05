import { _, collection } from '../kernel/cloud'
import type { Named } from '../domain/organization/names'
import type { Node } from './effects'

/** Nodes by their ids; unknown ones are absent. */
type Found = Map<string, { node: Node; others: Named[] }>

/**
 * Nodes by their ids, and of each the names of what lies right below it (`_id`) or beside it (`parentId`). One call
 * of the store.
 */
export async function nodesById(ids: string[], others: '_id' | 'parentId'): Promise<Found> {
  const asked = [...new Set(ids)]
  const { list } = await collection('organizations')
    .aggregate()
    .match({ _id: _.in(asked) })
    .limit(asked.length)
    .lookup({ from: 'organizations', localField: others, foreignField: 'parentId', as: 'others' })
    .project({ 'others.history': 0, 'others.pending': 0, 'others.office': 0 })
    .end()
  const nodes = list as (Node & { others: Named[] })[]
  return new Map(nodes.map(({ others: names, ...node }) => [node._id, { node: node as Node, others: names }]))
}
