import { counts as method } from '../../types/api/organization/counts'
import { servingKinds, type Serving } from '../../types/domain/serving'
import { collection, pipeline } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import type { Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { seeingPosts } from '../domain/organization/rights'
import { isOfKind, postsThere, servingAs } from '../domain/organization/serving'

/** Beyond it nobody is counted: it is only said that there are more. */
const countable = 100

type Found = { path: string[] } & Record<Serving, Pick<Person, 'posts'>[]>

/** A post that is over is not counted, as it is not listed. One call of the store. */
export const counts = handler(method, async ({ nodeId }, { caller, now }) => {
  const seen = seeingPosts(caller, now).map((post) => post.nodeId)
  const asked = servingKinds.reduce(
    (stages, kind) =>
      stages.lookup({
        from: 'persons',
        pipeline: pipeline()
          .match(servingAs(kind, nodeId))
          .limit(countable + 1)
          .project({ 'posts.role': 1, 'posts.nodeId': 1, 'posts.path': 1, 'posts.until': 1 })
          .done(),
        as: kind
      }),
    collection('organizations').aggregate().match({ _id: nodeId }).limit(1)
  )
  const { list } = await asked.project({ history: 0 }).end()
  const [node] = list as Found[]
  if (!node?.path.some((id) => seen.includes(id))) throw new Refusal('NOT_FOUND')
  return {
    kinds: servingKinds.map((kind) => {
      const found = node[kind].filter(({ posts }) => isOfKind(postsThere(posts, nodeId, now), kind, nodeId))
      return { kind, count: Math.min(found.length, countable), more: node[kind].length > countable }
    })
  }
})
