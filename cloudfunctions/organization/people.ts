import { people as method } from '../../types/api/organization/people'
import { pageSize } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { lastingPosts, type Post } from '../kernel/person'
import { beginsWith } from '../domain/person/sought'
import { fitting } from '../domain/organization/positions'
import { administers, seeingPosts } from '../domain/organization/rights'
import { isOfKind, postsThere, rankOf, servingAs } from '../domain/organization/serving'
import { arranges, ownOffices } from '../domain/organization/substitutes'

/**
 * Who serves at a node or below it, on each page those who decide first; of their posts those that lie there and that
 * the caller may know of.
 */
export const people = handler(method, async ({ nodeId, kind, name: begins, after }, { caller, now }) => {
  const seen = seeingPosts(caller, now).map((post) => post.nodeId)
  const named = begins !== undefined
  const { data } = await collection('persons')
    .where({
      ...(kind && !named ? servingAs(kind, nodeId) : { reach: nodeId }),
      ...(named ? { name: beginsWith(begins) } : after && { _id: _.gt(after) })
    })
    .orderBy(named ? 'name' : '_id', 'asc')
    .limit(pageSize + 1)
    .field({ name: true, openid: true, path: true, posts: true, invitation: true })
    .get()
  const shown = data.slice(0, pageSize)
  const rows = shown.flatMap((person) => {
    const { _id, name, openid, posts, invitation } = person
    const there = postsThere(posts, nodeId, now).filter(({ path }) => path.some((id) => seen.includes(id)))
    if (there.length === 0 || (kind && !named && !isOfKind(there, kind, nodeId))) return []
    const views = there.map((post) =>
      postView(post, !post.substituteFor && administers(caller, post.path, now), now)
    )
    const open = !openid && invitation && invitation.until >= now && views.some(({ mayEnd }) => mayEnd)
    return [
      {
        id: _id,
        name,
        claimed: openid !== undefined,
        ...(open && { code: invitation.code }),
        posts: views,
        mayArrange: ownOffices(person, now).length > 0 && arranges(caller, person, now)
      }
    ]
  })
  // A page on which all posts ended is not the last one; of others' nodes nothing is told, not even that there is more.
  const mine = shown.some(({ posts }) =>
    posts.some(({ path }) => path.slice(0, path.indexOf(nodeId) + 1).some((id) => seen.includes(id)))
  )
  return {
    rows: rows.sort((a, b) => rankOf(a.posts) - rankOf(b.posts)),
    after: mine && !named && data.length > pageSize ? shown.at(-1)!._id : null
  }
})

const postView = (post: Post, mayEnd: boolean, now: Date) => ({
  role: post.role,
  at: { id: post.nodeId, name: post.nodeName },
  ...(post.title && { title: post.title }),
  ...(post.positions && { positions: post.positions }),
  ...(mayEnd && fitting(post).length > 0 && { mayCarry: fitting(post) }),
  ...(post.substituteFor && { substituteFor: post.substituteFor.name }),
  ...(post.from && { since: post.from.toISOString() }),
  ...(post.until && { until: post.until.toISOString() }),
  later: lastingPosts({ posts: [post] }, now).length === 0,
  mayEnd
})
