import type { Role } from '../../types/domain/roles'
import { collection } from '../kernel/cloud'
import { fingerprint } from '../kernel/fingerprint'
import type { Organization } from '../kernel/organization'
import { recordAct, type Asked } from '../kernel/recordAct'
import { Refusal } from '../kernel/refusal'
import { runEffects } from './runEffects'
import { administersForGood } from '../domain/organization/posts'
import { organizations } from '../domain/organization/organizations'
import type { NodeEffect } from './effects'

export interface EndInput {
  act: string
  personId: string
  role: Role
  nodeId: string
  reason?: string | undefined
  to?: string | undefined
}

/** More administrators than any county has. */
const most = 200

/**
 * Ends the post of an administrator of the root. Decided on the root's record, one after the other, so that two
 * who end one another at once do not leave the county without any.
 * Errors: LAST_ADMIN.
 */
export async function endRootAdmin(
  { act, personId, role, nodeId, reason }: EndInput,
  asked: Asked
): Promise<{ personId: string }> {
  const { caller, now, input } = asked
  const { result, saved } = await recordAct<Organization, { personId: string }, NodeEffect>(
    organizations,
    nodeId,
    asked,
    async (root) => {
      const going = root.pending.flatMap((effect) => (effect.kind === 'end' ? [effect.personId] : []))
      const { data } = await collection('persons')
        .where({ postKeys: `admin@${nodeId}` })
        .limit(most)
        .field({ posts: true })
        .get()
      const left = data.filter(
        ({ _id, posts }) =>
          _id !== personId && !going.includes(_id) && administersForGood({ posts }, nodeId, now)
      )
      if (left.length === 0) throw new Refusal('LAST_ADMIN')
      const by = { id: caller._id, name: caller.name }
      const print = fingerprint(caller._id, 'end', input)
      const change = { id: act, print, at: now, act: 'end', by, ...(reason && { reason }) }
      return {
        fields: {},
        effects: [{ id: act, kind: 'end', personId, role, nodeId, change }],
        ...(reason && { reason })
      }
    },
    () => ({ personId })
  )
  // Not left to the background: whoever is no administrator any more is so at once.
  if (saved) await runEffects(saved)
  return result
}
