import { _, collection } from '../kernel/cloud'
import type { Organization } from '../kernel/organization'
import { officesOf as postsOf, type Person } from '../kernel/person'
import { warmMap } from '../kernel/warm'

/** Where somebody decides or looks on, as it is looked through. */
export interface SearchNodes {
  /** The nodes of the posts: what lies at or below them. */
  posts: string[]
  /** The offices that answer there, each with the name of its node: terms are kept by office. */
  offices: { id: string; name: string }[]
}

/** How long a warm instance trusts which offices lie below a post: each matter that is found decides for itself. */
const trustMs = 60_000
const known = warmMap<string, { readAt: number; nodes: SearchNodes }>()
/** More offices than lie below a town. */
const most = 1000

type Node = Pick<Organization, '_id' | 'name' | 'office'>

/** The offices below the posts of somebody; a warm instance asks for them once in a while. */
export async function searchNodes(caller: Person, now: Date): Promise<SearchNodes> {
  const posts = postsOf(caller, now)
  if (posts.length === 0) return { posts, offices: [] }
  const key = posts.join(' ')
  const before = known.get(key)
  if (before && Math.abs(now.getTime() - before.readAt) < trustMs) return before.nodes
  const { data } = await collection('organizations')
    .where(_.or([{ path: _.in(posts), kind: _.in(['county', 'town', 'village']) }, { _id: _.in(posts) }]))
    .field({ name: true, office: true })
    .limit(most)
    .get()
  const nodes = { posts, offices: officesOf(data) }
  known.set(key, { readAt: now.getTime(), nodes })
  return nodes
}

function officesOf(nodes: Node[]): SearchNodes['offices'] {
  const names = new Map(nodes.map(({ _id, name }) => [_id, name]))
  return [...new Map(nodes.map(({ office }) => [office.id, office.name]))].map(([id, name]) => ({
    id,
    name: names.get(id) ?? name
  }))
}
