import { handlers as method } from '../../types/api/matter/handlers'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { deciding, lastingPosts, type Person } from '../kernel/person'
import { officeOf } from './officeOf'

type Candidate = Pick<Person, '_id' | 'name' | 'posts'> & { inHand: number }

const $ = _.aggregate
/** More than serve at any one node. */
const most = 200

export const handlers = handler(method, async ({ nodeId }, { caller, now }) => {
  const chosen = officeOf(caller, nodeId, now)
  const { list } = await collection('persons')
    .aggregate()
    .match({ postKeys: _.in(['handler', ...deciding].map((role) => `${role}@${chosen}`)) })
    .limit(most)
    .lookup({ from: 'matters', localField: '_id', foreignField: 'inHand', as: 'matters' })
    .project({ name: 1, posts: 1, inHand: $.size('$matters') })
    .end()
  const people = (list as Candidate[]).flatMap(({ _id, name, posts, inHand }) => {
    const held = lastingPosts({ posts }, now).filter((post) => post.nodeId === chosen)
    const title = held.find((post) => post.title)?.title ?? null
    return held.length > 0 ? [{ id: _id, name, title, inHand }] : []
  })
  return { people: people.sort((a, b) => a.inHand - b.inHand || a.id.localeCompare(b.id)) }
})
