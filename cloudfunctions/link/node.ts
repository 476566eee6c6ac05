import { collection } from '../kernel/cloud'
import { officesOn } from '../kernel/nodes'
import { covers, isInOffice, lastingPosts, nodesOf, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { peopleAround } from '../domain/tree/peopleAround'
import { nextSeat, sitsAt } from '../domain/tree/seat'

/**
 * The node an officer asks about: one they are an officer of, or one they keep for want of officers; by default the
 * first.
 * Errors: NOT_FOUND, the same for a node that does not exist.
 */
export async function officerNode(caller: Person, nodeId: string | undefined, now: Date): Promise<string> {
  const nodes = nodesOf(caller, 'officer', now)
  const chosen = nodeId ?? nodes[0]
  if (!chosen) throw new Refusal('NOT_FOUND')
  if (!nodes.includes(chosen) && !(await keptNode(caller, chosen, now))) throw new Refusal('NOT_FOUND')
  return chosen
}

/**
 * A node whose links the caller arranges, as an officer of it or as whoever comes next above where it has none; null
 * where they do not, the same for a node that does not exist.
 */
export async function keptNode(
  caller: Person,
  nodeId: string,
  now: Date
): Promise<{ path: string[]; name: string } | null> {
  const own = lastingPosts(caller, now).find((one) => one.role === 'officer' && one.nodeId === nodeId)
  if (own) return { path: own.path, name: own.nodeName }
  if (!isInOffice(caller, now)) return null
  const { data: node } = await collection('organizations').doc(nodeId).get()
  // An officer over a node above it has pages of that one.
  if (!node || covers(caller, 'officer', node.path, now)) return null
  return (await keeps(caller, node.path, now)) ? { path: node.path, name: node.name } : null
}

/**
 * Whether the person arranges the links of what lies at the end of a path: its officers, and where nobody holds that
 * post any more the next office above that has somebody.
 */
export async function keeps(caller: Person, path: string[], now: Date): Promise<boolean> {
  if (covers(caller, 'officer', path, now)) return true
  if (!lastingPosts(caller, now).some(({ nodeId }) => path.includes(nodeId))) return false
  const [people, offices] = await Promise.all([peopleAround([path]), officesOn(path, now)])
  const own = offices.get(path.at(-1) ?? '')
  if (!own || people.some((one) => covers(one as unknown as Person, 'officer', path, now))) return false
  const seat = nextSeat(path, own, offices, (one) => people.some((person) => sitsAt(person, one, path, now)))
  return sitsAt(caller, seat, path, now)
}
