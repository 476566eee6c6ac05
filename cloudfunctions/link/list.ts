import { list as method } from '../../types/api/link/list'
import { pageSize } from '../../types/domain/limits'
import { _, collection, pipeline } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import type { Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import type { Link } from '../domain/link/link'
import type { Ground } from '../domain/link/ground'
import { isOpen, type List } from '../domain/link/list'
import { listViewOf, maySeeList } from '../domain/link/listView'
import { linkRolesOf } from '../domain/link/roles'
import { keeps } from './node'
import { cut } from './page'

/** Household and member side by side, as on the notice board; objections are counted for those who settle them. */
export const list = handler(method, async ({ id, after }, { caller, now }) => {
  const found = await withLinks(id, after)
  const kept = found !== null && (await keeps(caller, found.path, now))
  if (!found || !maySeeList(found, kept, caller)) throw new Refusal('NOT_FOUND')
  const { shown, after: next } = cut(found.links, ({ _id }) => _id)
  return {
    node: found.nodeId,
    list: listViewOf(found, kept, now),
    rows: shown.map((link) => rowOf(link, found, caller, now)),
    after: next
  }
})

/** A list with one page of its links and the one after, in one call of the store; null where there is none. */
async function withLinks(id: string, after: string | undefined): Promise<(List & { links: Link[] }) | null> {
  const page = pipeline()
    .match({ listId: id, ...(after && { _id: _.gt(after) }) })
    .sort({ _id: 1 })
    .limit(pageSize + 1)
    .project({ history: 0 })
    .done()
  const { list } = await collection('lists')
    .aggregate()
    .match({ _id: id })
    .limit(1)
    .lookup({ from: 'links', pipeline: page, as: 'links' })
    .end()
  return (list[0] as (List & { links: Link[] }) | undefined) ?? null
}

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
  const standings = linkRolesOf(ground, caller, now)
  const member = link.stage === 'listed' ? link.proposal?.member : link.current?.member
  return {
    id: link._id,
    name: link.subject.name,
    ...(link.city && { city: link.city }),
    member: member?.name ?? '',
    memberId: member?.id ?? null,
    inForce: link.current !== null,
    open: standings.includes('decider') ? link.openObjections : 0,
    mayObject:
      ['listed', 'linked'].includes(link.stage) && isOpen(found, now) && standings.includes('villager')
  }
}
