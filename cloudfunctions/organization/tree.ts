import { tree as method } from '../../types/api/organization/tree'
import { withoutHistory } from '../kernel/aggregate'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { naturally } from '../domain/organization/naturalOrder'
import { nodeView } from '../domain/organization/nodeView'
import { administers, seeingPosts, uppermost } from '../domain/organization/rights'

/** More than lie directly below any one node; what there is more comes with the next page. */
const page = 500

/**
 * Heads and what lies below them come from one call of the store; a page, which is nearly always the only one, in the
 * order of their names.
 */
export const tree = handler(method, async ({ nodeId, after }, { caller, now }) => {
  const posts = seeingPosts(caller, now)
  const heads = nodeId === undefined ? uppermost(posts) : [nodeId]
  const seen = posts.map((post) => post.nodeId)
  const { data } = await collection('organizations')
    .where(_.or([{ _id: _.in(heads) }, { parentId: _.in(heads), ...(after && { _id: _.gt(after) }) }]))
    .orderBy('_id', 'asc')
    .limit(page + 1)
    .field(withoutHistory)
    .get()
  const shown = data.slice(0, page).filter(({ path }) => path.some((id) => seen.includes(id)))
  // Of a node that lies above the caller's, what is below may be the caller's own; the node itself is not.
  if (nodeId !== undefined && !after && !shown.some(({ _id }) => _id === nodeId))
    throw new Refusal('NOT_FOUND')
  const views = shown.map((node) => nodeView(node, caller, now)).sort((a, b) => naturally(a.name, b.name))
  const mine = data.filter(({ path }) => administers(caller, path, now)).map(({ _id }) => _id)
  const removed = data.filter((node) => node.removed && mine.includes(node.parentId!))
  const isHead = ({ id }: { id: string }) => heads.includes(id)
  return {
    heads: after ? [] : views.filter(isHead),
    rows: views.filter((view) => !isHead(view)),
    removed: removed.map(({ _id, name }) => ({ id: _id, name })),
    after: data.length > page ? data[page - 1]!._id : null
  }
})
