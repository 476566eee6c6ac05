import { work as method } from '../../types/api/organization/work'
import { pageSize } from '../../types/domain/limits'
import { calledAs } from '../../types/domain/positions'
import { _, collection, pipeline } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { officesOn } from '../kernel/nodes'
import {
  lastingPosts,
  officesOf,
  resortKey,
  resortsOf,
  serves,
  type Person,
  type Post
} from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import type { Matter } from '../domain/matter/state/matter'
import { actingKeys, type Actor } from '../domain/tree/peopleAround'
import { nextSeat, seatName } from '../domain/tree/seat'
import type { Wish } from '../domain/wish/wish'
import { matterItem, openMatters, openWishes, wishItem } from '../domain/organization/openWork'
import { heldPost } from '../domain/organization/posts'
import { administers } from '../domain/organization/rights'

/** What is about the caller is not listed: not even that there is something. */
export const work = handler(
  method,
  async ({ personId, role, nodeId }, { caller, named, now }) => {
    const person = named.get(personId)
    const post = person && heldPost(person, role, nodeId, now)
    if (!post || !administers(caller, post.path, now)) throw new Refusal('NOT_FOUND')
    const { matters, wishes, people } = await leftBy(personId, post.path, caller._id)
    const offices = await officesOn(post.path, now)
    const items = [...matters.map(matterItem), ...wishes.map(wishItem)]
    const others = people.filter(({ _id }) => _id !== personId)
    return {
      items: items.slice(0, pageSize),
      more: items.length > pageSize,
      falls: fallsTo(post, others, offices, now),
      heirs: others
        .filter((one) => serves(one as Person, post.path, now))
        .map((one) => ({ id: one._id, name: one.name, title: titleOf(one, post, now) }))
    }
  },
  ({ personId }) => [personId]
)

interface Left {
  matters: Pick<Matter, '_id' | 'number' | 'stage'>[]
  wishes: Pick<Wish, '_id' | 'number' | 'stage'>[]
  people: Actor[]
}

/** What lies in somebody's hands, and who serves where the post is held. One call of the store. */
async function leftBy(personId: string, path: string[], callerId: string): Promise<Left> {
  const few = (where: Record<string, unknown>) =>
    pipeline()
      .match({ hands: personId, ...where })
      .sort({ dueKey: 1 })
      .limit(pageSize + 1)
      .project({ number: 1, stage: 1 })
      .done()
  const { list } = await collection('persons')
    .aggregate()
    .match({ _id: personId })
    .limit(1)
    .addFields({ keys: actingKeys([path]) })
    .lookup({
      from: 'matters',
      pipeline: few({ tray: _.in(openMatters), about: _.neq(callerId) }),
      as: 'matters'
    })
    .lookup({ from: 'wishes', pipeline: few({ tray: _.in(openWishes) }), as: 'wishes' })
    .lookup({ from: 'persons', localField: 'keys', foreignField: 'postKeys', as: 'people' })
    .project({ matters: 1, wishes: 1, 'people._id': 1, 'people.name': 1, 'people.posts': 1 })
    .end()
  const [left] = list as Partial<Left>[]
  return { matters: left?.matters ?? [], wishes: left?.wishes ?? [], people: left?.people ?? [] }
}

/** The office to which it falls: where the post was held, as long as somebody else sits there, else the next above. */
function fallsTo(
  { path }: Post,
  others: Actor[],
  offices: Map<string, { id: string; name: string }>,
  now: Date
): string | null {
  const at = offices.get(path.at(-1)!)
  if (!at) return null
  const sits = (officeId: string): boolean =>
    others.some((one) => officesOf(one as Person, now).includes(officeId))
  if (sits(at.id)) return at.name
  const seat = nextSeat(path, at, offices, ({ office, resort }) =>
    resort === undefined || resort === 'nobody'
      ? sits(office.id)
      : others.some((one) => resortsOf(one, now).includes(resortKey(resort, path[0]!)))
  )
  return seat.resort === 'nobody' ? null : seatName(seat)
}

const titleOf = (one: Actor, { path }: Post, now: Date): string | null => {
  const post = lastingPosts(one, now).find(({ nodeId }) => path.includes(nodeId))
  return post ? calledAs(post) : null
}
