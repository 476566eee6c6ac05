import { officesOf, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'

/** The node a person works for: the one asked for, or the first in whose office they sit. Errors: NOT_FOUND. */
export function officeOf(person: Person, nodeId: string | undefined, now: Date): string {
  const nodes = officesOf(person, now)
  const chosen = nodeId ?? nodes[0]
  if (!chosen || !nodes.includes(chosen)) throw new Refusal('NOT_FOUND')
  return chosen
}
