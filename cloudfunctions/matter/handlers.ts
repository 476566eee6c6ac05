import { handlers as method } from '../../types/api/matter/handlers'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { nodesOf, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'

type Candidate = Pick<Person, '_id' | 'name' | 'posts'> & { inHand: number }

const $ = _.aggregate
/** More than serve at any one node. */
const most = 200

export const handlers = handler(method, async ({ nodeId }, { caller, now }) => {
  const nodes = nodesOf(caller, 'officer', now)
  const chosen = nodeId ?? nodes[0]
  if (!chosen || !nodes.includes(chosen)) throw new Refusal('NOT_FOUND')
  const { list } = await collection('persons')
    .aggregate()
    .match({ postKeys: _.in([`handler@${chosen}`, `officer@${chosen}`]) })
    .limit(most)
    .lookup({ from: 'matters', localField: '_id', foreignField: 'inHand', as: 'matters' })
    .project({ name: 1, posts: 1, inHand: $.size('$matters') })
    .end()
  const people = (list as Candidate[]).map(({ _id, name, posts, inHand }) => ({
    id: _id,
    name,
    title: posts.find((post) => post.nodeId === chosen && post.title)?.title ?? null,
    inHand
  }))
  return { people: people.sort((a, b) => a.inHand - b.inHand || a.id.localeCompare(b.id)) }
})
