import { absence as method } from '../../types/api/organization/absence'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { lastingPosts, type Person, type Post } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import {
  arranges,
  fits,
  keysFor,
  nearestTo,
  ownOffices,
  postWords,
  stoodIn
} from '../domain/organization/substitutes'

/** More than serve in and above one office. */
const most = 200

export const absence = handler(
  method,
  async ({ personId }, { caller, named, now }) => {
    const person = personId === undefined ? caller : named.get(personId)
    if (!person) throw new Refusal('NOT_FOUND')
    const posts = ownOffices(person, now)
    const { postKeys, serving } = keysFor(posts)
    const { data } = await collection('persons')
      .where(_.or([{ postKeys: _.in(postKeys) }, { serving: _.in(serving) }, { substitutes: person._id }]))
      .field({ name: true, posts: true, openid: true })
      .limit(most)
      .get()
    const substitute = data.find((one) => stoodIn(one, person._id, now).length > 0)
    if (!arranges(caller, person, now) && substitute?._id !== caller._id) throw new Refusal('NOT_FOUND')
    const candidates = substitute
      ? []
      : data.filter(
          (one) => one.openid && one._id !== person._id && posts.some((post) => fits(post, one, now))
        )
    return {
      person: { id: person._id, name: person.name, you: person._id === caller._id },
      away: substitute ? awayOf(substitute, stoodIn(substitute, person._id, now), caller) : null,
      candidates: nearestFirst(candidates, posts, now).map((one) => ({
        id: one._id,
        name: one.name,
        title: postWords(lastingPosts({ posts: ownOffices(one, now) }, now)[0]!)
      }))
    }
  },
  ({ personId }) => (personId === undefined ? [] : [personId])
)

const awayOf = ({ _id, name }: Pick<Person, '_id' | 'name'>, posts: Post[], caller: Person) => ({
  substitute: { id: _id, name, you: _id === caller._id },
  from: new Date(Math.min(...posts.map(({ from }) => from!.getTime()))).toISOString(),
  until: new Date(Math.max(...posts.map(({ until }) => until!.getTime()))).toISOString(),
  posts: posts.map(postWords)
})

function nearestFirst<One extends Pick<Person, '_id' | 'posts'>>(
  people: One[],
  posts: Post[],
  now: Date
): One[] {
  const near = posts.flatMap((post) => [post.nodeId, nearestTo(post)])
  const isNear = (one: One) => ownOffices(one, now).some(({ nodeId }) => near.includes(nodeId))
  return [...people].sort((a, b) => Number(isNear(b)) - Number(isNear(a)) || a._id.localeCompare(b._id))
}
