import { handlers as method } from '../../types/api/matter/handlers'
import { roles } from '../../types/domain/roles'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { deciding, lastingPosts, officesOf, type Person } from '../kernel/person'
import { officeOf, rootOf } from './officeOf'

type Candidate = Pick<Person, '_id' | 'name' | 'posts'> & { inHand: number }

const $ = _.aggregate
/** How many matters of some tallies a person has in hand. */
const inHandIn = (tallies: string) =>
  $.sum(
    $.map({
      input: $.reduce({
        input: `${tallies}.rows`,
        initialValue: [],
        in: $.concatArrays(['$$value', '$$this'])
      }),
      as: 'row',
      in: $.cond([$.in(['$_id', '$$row.inHand']), '$$row.count', 0])
    })
  )
/** More than serve at any one node. */
const most = 200

export const handlers = handler(method, async ({ nodeId }, { caller, now }) => {
  const office = officesOf(caller, now).length > 0 || nodeId !== undefined
  const chosen = office ? officeOf(caller, nodeId, now) : rootOf(caller, now)
  // The last resort gives a matter to whoever holds a post at the root.
  const held = office ? ['handler', ...deciding] : roles
  const { list } = await collection('persons')
    .aggregate()
    .match({ postKeys: _.in(held.map((role) => `${role}@${chosen}`)) })
    .limit(most)
    .lookup({ from: 'tallies', localField: '_id', foreignField: 'hands', as: 'tallies' })
    .project({ name: 1, posts: 1, inHand: inHandIn('$tallies') })
    .end()
  const people = (list as Candidate[]).flatMap(({ _id, name, posts, inHand }) => {
    const there = lastingPosts({ posts }, now).filter((post) => post.nodeId === chosen)
    const title = there.find((post) => post.title)?.title ?? null
    return there.length > 0 ? [{ id: _id, name, title, inHand }] : []
  })
  return { people: people.sort((a, b) => a.inHand - b.inHand || a.id.localeCompare(b.id)) }
})
