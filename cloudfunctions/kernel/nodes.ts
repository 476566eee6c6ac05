import type { NodeKind } from '../../types/domain/nodes'
import { _, collection } from './cloud'
import type { Contact } from './contact'
import { warmMap } from './warm'

/** How long a warm instance trusts a name; what a node is called decides nothing. */
const trustMs = 60_000

interface Known {
  kind: NodeKind
  name: string
  office: Contact
  readAt: number
}

const known = warmMap<string, Known>()

/** What kind a node is; undefined where it does not exist. */
export type KindOf = (nodeId: string) => NodeKind | undefined

/**
 * The kinds of nodes. A kind never changes, so a warm instance asks the store once for each node, and a caller
 * whose nodes are known costs no call at all.
 */
export async function kindsOf(nodeIds: string[], now: Date): Promise<KindOf> {
  await read(
    nodeIds.filter((id) => !known.has(id)),
    now
  )
  return (nodeId) => known.get(nodeId)?.kind
}

/** The names of nodes, at most a minute old; a node that does not exist is absent. */
export async function namesOf(nodeIds: string[], now: Date): Promise<Map<string, string>> {
  const fresh = (id: string) => Math.abs(now.getTime() - (known.get(id)?.readAt ?? 0)) < trustMs
  await read(
    nodeIds.filter((id) => !fresh(id)),
    now
  )
  return new Map(nodeIds.flatMap((id) => (known.has(id) ? [[id, known.get(id)!.name] as const] : [])))
}

/** The offices that answer at nodes, at most a minute old; a node that does not exist is absent. */
export async function officesOn(nodeIds: string[], now: Date): Promise<Map<string, Contact>> {
  await namesOf(nodeIds, now)
  return new Map(nodeIds.flatMap((id) => (known.has(id) ? [[id, known.get(id)!.office] as const] : [])))
}

/** Reads nodes into the instance's memory, all in one call of the store. */
async function read(ids: string[], now: Date): Promise<void> {
  const asked = [...new Set(ids)]
  if (asked.length === 0) return
  const { data } = await collection('organizations')
    .where({ _id: _.in(asked) })
    .field({ kind: true, name: true, office: true })
    .limit(asked.length)
    .get()
  for (const { _id, kind, name, office } of data)
    known.set(_id, { kind, name, office, readAt: now.getTime() })
}
