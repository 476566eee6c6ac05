import { restore as method } from '../../types/api/organization/restore'
import { collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import type { Organization } from '../kernel/organization'
import { recordAct } from '../kernel/recordAct'
import { Refusal } from '../kernel/refusal'
import { hasOffice } from '../domain/organization/kinds'
import { assertFree, type Named } from '../domain/organization/names'
import { administers } from '../domain/organization/rights'
import { organizations } from '../domain/organization/organizations'
import type { Node } from './effects'

/** It comes back below the node it was below, wherever that lies now, and is answered for by who answers there. */
export const restore = handler(method, async (input, { caller, now }) => {
  const { id, act } = input
  const { node, parent, beside } = (await withParent(id)) ?? {}
  const { result } = await recordAct<Organization, { id: string }>(
    organizations,
    id,
    { id: act, act: 'restore', caller, now, input },
    (before) => {
      if (!before.removed || !parent || !administers(caller, parent.path, now)) throw new Refusal('NOT_FOUND')
      assertFree(before.name, id, beside ?? [])
      const path = [...parent.path, id]
      const office = hasOffice(before.kind) ? before.office : parent.office
      return { fields: { path, office, removed: undefined } as Partial<Organization> }
    },
    () => ({ id }),
    node
  )
  return result
})

/** A node with the one it is or was below, and what lies below that. One call of the store. */
async function withParent(
  id: string
): Promise<{ node: Node; parent: Organization | undefined; beside: Named[] } | undefined> {
  const { list } = await collection('organizations')
    .aggregate()
    .match({ _id: id })
    .limit(1)
    .lookup({ from: 'organizations', localField: 'parentId', foreignField: '_id', as: 'parents' })
    .lookup({ from: 'organizations', localField: 'parentId', foreignField: 'parentId', as: 'beside' })
    .project({ 'parents.history': 0, 'beside.history': 0 })
    .end()
  const [found] = list as (Node & { parents: Organization[]; beside: Named[] })[]
  if (!found) return undefined
  const { parents, beside, ...node } = found
  return { node, parent: parents[0], beside }
}
