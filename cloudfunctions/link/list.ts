import { list as method } from '../../types/api/link/list'
import { pageSize } from '../../types/domain/limits'
import { load } from '../kernel/aggregate'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import type { Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import type { Link } from '../shared/link/link'
import type { Ground } from './domain/ground'
import { isOpen, type List } from './domain/list'
import { listViewOf, maySeeList } from './domain/listView'
import { standingsOf } from './domain/standing'
import { cut } from './page'

/** Household and member side by side, as on the notice board; objections are counted for those who settle them. */
export const list = handler(method, async ({ id, after }, { caller, now }) => {
  const [found, { data }] = await Promise.all([
    load<List>('lists', id),
    collection<Link>('links')
      .where({ listId: id, ...(after && { _id: _.gt(after) }) })
      .orderBy('_id', 'asc')
      .limit(pageSize + 1)
      .get()
  ])
  if (!found || !maySeeList(found, caller, now)) throw new Refusal('NOT_FOUND')
  const { shown, after: next } = cut(data, ({ _id }) => _id)
  return {
    node: found.nodeId,
    list: listViewOf(found, caller, now),
    rows: shown.map((link) => rowOf(link, found, caller, now)),
    after: next
  }
})

function rowOf(link: Link, found: List, caller: Person, now: Date) {
  const ground: Ground = {
    id: link._id,
    subject: link.subject,
    path: link.path,
    villageId: found.nodeId,
    link,
    household: null,
    people: [],
    list: found
  }
  const standings = standingsOf(ground, caller, now)
  const member = link.stage === 'listed' ? link.proposal?.member : link.current?.member
  return {
    id: link._id,
    name: link.subject.name,
    ...(link.city && { city: link.city }),
    member: member?.name ?? '',
    open: standings.includes('decider') ? link.openObjections : 0,
    mayObject: link.stage === 'listed' && isOpen(found, now) && standings.includes('villager')
  }
}
