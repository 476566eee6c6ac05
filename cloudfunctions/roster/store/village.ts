import { withoutHistory } from '../../kernel/aggregate'
import { _, collection, type Query } from '../../kernel/cloud'
import type { Organization } from '../../kernel/organization'
import type { Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import { covers } from '../../kernel/person'
import { ofHouseholds, ofPeople, type Village } from '../../domain/roster/village'

/** Documents of one page: of their fields the store answers far below a megabyte. */
const page = 400

/**
 * The village a caller asks for and everything below it.
 * Errors: NOT_FOUND where the caller neither is an officer of it nor administers it; ROSTER_NODE where it is none.
 */
export async function nodesOf(nodeId: string, caller: Person, now: Date): Promise<Organization[]> {
  const nodes = await nodesBelow(nodeId)
  const village = nodes.find(({ _id }) => _id === nodeId)
  if (!village || !maySee(caller, village.path, now)) throw new Refusal('NOT_FOUND')
  if (village.kind !== 'village') throw new Refusal('ROSTER_NODE')
  return nodes
}

/** A node and everything below it. */
export const nodesBelow = (nodeId: string): Promise<Organization[]> =>
  all(collection('organizations').field(withoutHistory), { path: nodeId })

/** Whether somebody may bring in, or take out, the roster of what lies at the end of a path. */
export const maySee = (caller: Person, path: string[], now: Date): boolean =>
  covers(caller, 'officer', path, now) || covers(caller, 'admin', path, now)

/** Everything on file of a village, without the histories. */
export async function readVillage(nodes: Organization[], nodeId: string): Promise<Village> {
  const [households, living, serving] = await Promise.all([
    all(collection('households').field(ofHouseholds), { path: nodeId }),
    all(collection('persons').field(ofPeople), { path: nodeId }),
    all(collection('persons').field(ofPeople), { reach: nodeId })
  ])
  const persons = new Map([...serving, ...living].map((one) => [one._id, one]))
  return { node: nodes.find(({ _id }) => _id === nodeId)!, nodes, households, persons: [...persons.values()] }
}

/** Every document of a condition, paged by id. */
async function all<Doc extends { _id: string }>(
  query: Query<Doc>,
  where: Record<string, unknown>
): Promise<Doc[]> {
  const docs: Doc[] = []
  for (;;) {
    const after = docs.at(-1)?._id
    const { data } = await query
      .where({ ...where, ...(after !== undefined && { _id: _.gt(after) }) })
      .orderBy('_id', 'asc')
      .limit(page)
      .get()
    docs.push(...data)
    if (data.length < page) return docs
  }
}
