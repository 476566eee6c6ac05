import { nodesOf, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'

/**
 * The node an officer asks about: one they are an officer of, or one below it where `paths` says so; by default
 * the first.
 * Errors: NOT_FOUND, the same for a node that does not exist.
 */
export function officerNode(caller: Person, nodeId: string | undefined, now: Date): string {
  const nodes = nodesOf(caller, 'officer', now)
  const chosen = nodeId ?? nodes[0]
  if (!chosen || !nodes.includes(chosen)) throw new Refusal('NOT_FOUND')
  return chosen
}
