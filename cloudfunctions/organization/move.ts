import { move as method } from '../../types/api/organization/move'
import { handler } from '../kernel/handler'
import { lastingPosts } from '../kernel/person'
import { recordAct } from '../kernel/recordAct'
import type { Organization } from '../kernel/organization'
import { Refusal } from '../kernel/refusal'
import { runEffectsLater } from './runEffects'
import { hasOffice } from '../domain/organization/kinds'
import { moveRefusal } from '../domain/organization/moving'
import { organizations } from '../domain/organization/organizations'
import type { NodeEffect } from './effects'
import { nodesById } from './nodes'

/**
 * A move is decided on the record of the root, so that two moves in one county are decided one after the other
 * and never make a circle; the node takes its place and everything below follows by the effect.
 */
export const move = handler(method, async (input, { caller, now }) => {
  const { id, act, parentId, reason } = input
  const counties = lastingPosts(caller, now).map(({ path }) => path[0]!)
  const read = () => nodesById([id, parentId, ...counties], '_id')
  let nodes = await read()
  const root = nodes.get(nodes.get(id)?.node.path[0] ?? '')?.node
  if (!root) throw new Refusal('NOT_FOUND')
  const { result, saved } = await recordAct<Organization, { id: string }, NodeEffect>(
    organizations,
    root._id,
    { id: act, act: 'move', caller, now, input },
    async (county) => {
      // Read anew after a lost race: what lies where may have changed with it.
      if (county !== root) nodes = await read()
      const [node, parent] = [nodes.get(id)?.node, nodes.get(parentId)?.node]
      const beside = nodes.get(parentId)?.others ?? []
      const refusal = moveRefusal(node, parent, { open: county.moves ?? [], beside }, caller, now)
      if (refusal) throw new Refusal(refusal)
      const path = [...parent!.path, id]
      const change = {
        id: act,
        print: act,
        at: now,
        act: 'move',
        by: { id: caller._id, name: caller.name },
        reason
      }
      const office = hasOffice(node!.kind) ? node!.office : parent!.office
      return {
        fields: { moves: [...(county.moves ?? []), { id: act, nodeId: id, from: node!.path, to: path }] },
        reason,
        effects: [
          {
            id: act,
            kind: 'move',
            nodeId: id,
            rootId: county._id,
            fields: { parentId, path, office },
            change
          }
        ]
      }
    },
    () => ({ id }),
    root
  )
  if (saved) runEffectsLater(saved)
  return result
})
