import { gaps as method } from '../../types/api/link/gaps'
import { pageSize } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import type { Household } from '../kernel/household'
import { holds, nodesOf, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import type { Link } from '../domain/link/link'
import { villageOn } from '../domain/link/village'
import { actsOf, linkRolesOf } from '../domain/link/roles'
import type { Ground } from '../domain/link/ground'
import { cut } from './page'

type Gap = Household & { links: Link[] }

/**
 * An index finds them at once, also households nothing ever happened to, and those whose member’s post is over: their
 * link stays in force until the village changes or ends it.
 */
export const gaps = handler(method, async ({ nodeId, after }, { caller, now }) => {
  const node = await nodeOf(caller, nodeId, now)
  const { list } = await collection('households')
    .aggregate()
    .match({ path: node, 'member.id': null, ...(after && { _id: _.gt(after) }) })
    .sort({ _id: 1 })
    .limit(pageSize + 1)
    .lookup({ from: 'links', localField: '_id', foreignField: '_id', as: 'links' })
    .project({ history: 0, 'links.history': 0 })
    .end()
  const { shown, after: next } = cut(list as Gap[], ({ _id }) => _id)
  const rows = await Promise.all(
    shown.map(async ({ links, ...household }) => {
      const link = links[0] ?? null
      const ground: Ground = {
        id: household._id,
        subject: { kind: 'home', id: household._id, name: household.name },
        path: household.path,
        villageId: await villageOn(household.path, now),
        link,
        household,
        people: [],
        list: null
      }
      return {
        id: household._id,
        name: household.name,
        home: household.home.name,
        stage: link?.stage ?? ('unlinked' as const),
        offDuty: link?.current?.member.name ?? null,
        proposed: link?.proposal?.member?.name ?? null,
        acts: actsOf(ground, linkRolesOf(ground, caller, now), now).filter((act) => act !== 'accept')
      }
    })
  )
  return { node, rows, after: next }
})

/** An officer’s node or one named below the village of a member; a member’s own grid by default. */
async function nodeOf(caller: Person, nodeId: string | undefined, now: Date): Promise<string> {
  const offices = nodesOf(caller, 'officer', now)
  if (nodeId === undefined) return offices[0] ?? caller.home.id
  if (offices.includes(nodeId)) return nodeId
  const village = await villageOn(caller.path, now)
  const own = caller.path.slice(caller.path.indexOf(village))
  if (holds(caller, 'member', now) && own.includes(nodeId)) return nodeId
  throw new Refusal('NOT_FOUND')
}
