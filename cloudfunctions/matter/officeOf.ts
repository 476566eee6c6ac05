import { lastingPosts, officesOf, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'

/** The node a person works for: the one asked for, or the first in whose office they sit. Errors: NOT_FOUND. */
export function officeOf(person: Person, nodeId: string | undefined, now: Date): string {
  const nodes = officesOf(person, now)
  const chosen = nodeId ?? nodes[0]
  if (!chosen || !nodes.includes(chosen)) throw new Refusal('NOT_FOUND')
  return chosen
}

/** The root at which a person holds a post, whatever it is. Errors: NOT_FOUND. */
export function rootOf(person: Person, now: Date): string {
  const root = lastingPosts(person, now).find(({ path }) => path.length === 1)
  if (!root) throw new Refusal('NOT_FOUND')
  return root.nodeId
}
