import type { ErrorName } from '../../../types/api/errors'
import type { OpenMove, Organization } from '../../kernel/organization'
import type { Person } from '../../kernel/person'
import { fitsBelow } from './kinds'
import { isTaken, type Named } from './names'
import { administers } from './rights'

type Node = Pick<Organization, '_id' | 'name' | 'kind' | 'path' | 'parentId'>

/**
 * Why a node cannot be put below another one; null when it can. Who moves it administers the place it leaves and
 * the place it goes to. `open` are the moves that are still followed: near one of them the paths on file cannot be
 * trusted, so that two moves together could make a circle; `beside` lies below the place already.
 */
export function moveRefusal(
  node: Node | undefined,
  parent: Node | undefined,
  { open, beside }: { open: OpenMove[]; beside: Named[] },
  caller: Person,
  now: Date
): ErrorName | null {
  const leaves = node && administers(caller, node.path.slice(0, -1), now)
  if (!leaves || !parent || !administers(caller, parent.path, now)) return 'NOT_FOUND'
  if (open.some((move) => touches(move, node, parent))) return 'NODE_MOVING'
  if (parent.path.includes(node._id)) return 'BELOW_ITSELF'
  if (parent.path[0] !== node.path[0]) return 'OTHER_COUNTY'
  if (!fitsBelow(node.kind, parent.kind)) return 'KIND_UNFIT'
  if (node.parentId === parent._id) return 'ALREADY_THERE'
  return isTaken(node.name, node._id, beside) ? 'NAME_TAKEN' : null
}

/** Whether an open move concerns a node, what lies above it or below it, or the place it is to go to. */
const touches = (move: OpenMove, node: Node, parent: Node): boolean =>
  [...node.path, ...parent.path].includes(move.nodeId) || [...move.from, ...move.to].includes(node._id)
