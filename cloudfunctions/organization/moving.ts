import { moving as method } from '../../types/api/organization/moving'
import { pageSize } from '../../types/domain/limits'
import { _, collection, pipeline } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { lastingPosts } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { townOf } from '../domain/matter/state/above'
import type { Matter } from '../domain/matter/state/matter'
import type { Wish } from '../domain/wish/wish'
import { moveRefusal } from '../domain/organization/moving'
import type { Named } from '../domain/organization/names'
import { matterItem, openMatters, openWishes, wishItem } from '../domain/organization/openWork'
import type { Node } from './effects'

/** Beyond it the work that goes along is not counted to the end. */
const countable = 1000
/** Of what offices above have in hand no more is read. */
const mostAbove = 200
/** More than lie directly below any one node. */
const mostBeside = 500

/** What is about the caller is not told: not even that there is something. */
export const moving = handler(method, async ({ id, parentId }, { caller, now }) => {
  const counties = lastingPosts(caller, now).map(({ path }) => path[0]!)
  const node = await withOpenWork(id, parentId, counties, caller._id)
  const parent = node?.others.find(({ _id }) => _id === parentId)
  const root = node?.path.length === 1 ? node : node?.others.find(({ _id }) => _id === node.path[0])
  const refusal = moveRefusal(
    node,
    parent,
    { open: root?.moves ?? [], beside: node?.beside ?? [] },
    caller,
    now
  )
  if (refusal) throw new Refusal(refusal)
  const left = node!.path.slice(0, -1).filter((above) => !parent!.path.includes(above))
  const stays = [
    ...node!.matters.map((one) => ({ item: matterItem(one), at: townOf(one) ?? one.office })),
    ...node!.wishes.map((one) => ({ item: wishItem(one), at: one.seat?.office ?? one.office }))
  ].filter(({ at }) => left.includes(at.id))
  return {
    follows: Math.min(node!.follows, countable),
    most: node!.follows > countable,
    stays: stays.slice(0, pageSize).map(({ item, at }) => ({ ...item, with: at.name })),
    more: stays.length > pageSize
  }
})

/** A node with others of the tree, and what is open below it. */
type Opened = Node & {
  others: Node[]
  /** What lies below the place already. */
  beside: Named[]
  /** What offices above have in hand. */
  matters: Pick<Matter, '_id' | 'number' | 'stage' | 'town' | 'office'>[]
  wishes: Pick<Wish, '_id' | 'number' | 'stage' | 'seat' | 'office'>[]
  follows: number
}

/** One call of the store; undefined where there is no such node. */
async function withOpenWork(
  id: string,
  parentId: string,
  counties: string[],
  callerId: string
): Promise<Opened | undefined> {
  const others = [parentId, ...counties]
  const matter = { path: id, tray: _.in(openMatters), about: _.neq(callerId) }
  const wish = { path: id, tray: _.in(openWishes) }
  const above = (where: object) =>
    pipeline()
      .match(where)
      .sort({ dueKey: 1 })
      .limit(mostAbove)
      .project({ number: 1, stage: 1, office: 1, town: 1, seat: 1 })
      .done()
  const counted = (where: object) =>
    pipeline()
      .match(where)
      .limit(countable + 1)
      .project({ _id: 1 })
      .done()
  const nodes = pipeline()
    .match({ _id: _.in(others) })
    .limit(others.length)
    .project({ history: 0 })
    .done()
  const beside = pipeline().match({ parentId }).limit(mostBeside).project({ name: 1, path: 1 }).done()
  const { list } = await collection('organizations')
    .aggregate()
    .match({ _id: id })
    .limit(1)
    .lookup({ from: 'organizations', pipeline: nodes, as: 'others' })
    .lookup({ from: 'organizations', pipeline: beside, as: 'beside' })
    .lookup({
      from: 'matters',
      pipeline: above({ ...matter, stage: _.in(['escalated', 'split']) }),
      as: 'matters'
    })
    .lookup({ from: 'wishes', pipeline: above({ ...wish, seat: _.exists(true) }), as: 'wishes' })
    .lookup({ from: 'matters', pipeline: counted(matter), as: 'openMatters' })
    .lookup({ from: 'wishes', pipeline: counted(wish), as: 'openWishes' })
    .addFields({
      follows: _.aggregate.add([_.aggregate.size('$openMatters'), _.aggregate.size('$openWishes')])
    })
    .project({ openMatters: 0, openWishes: 0 })
    .end()
  return (list as Opened[])[0]
}
