import type { Call } from '../kernel/handler'
import type { Organization } from '../kernel/organization'
import { recordAct } from '../kernel/recordAct'
import { Refusal } from '../kernel/refusal'
import { sitsOver } from '../domain/organization/rights'
import { organizations } from '../domain/organization/organizations'

/**
 * What somebody who sits in an office of a node, or above it, sets for it; nothing else follows.
 * Errors: NOT_FOUND, ACT_REUSED, CONFLICT, and those of `decide`.
 */
export async function nodeAct(
  act: string,
  input: { act: string; nodeId: string; reason?: string | undefined },
  { caller, now }: Pick<Call, 'caller' | 'now'>,
  decide: (node: Organization) => Partial<Organization>
): Promise<{ id: string; version: number }> {
  const { nodeId: id, reason } = input
  const { result } = await recordAct<Organization, { id: string; version: number }>(
    organizations,
    id,
    { id: input.act, act, caller, now, input },
    (node) => {
      if (!sitsOver(caller, node.path, now)) throw new Refusal('NOT_FOUND')
      return { fields: decide(node), ...(reason && { reason }) }
    },
    (event) => ({ id, version: event.seq })
  )
  return result
}
