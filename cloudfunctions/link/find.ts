import { find as method } from '../../types/api/link/find'
import { pageSize } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { nodesOf, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { cityLinkId, type Link } from '../domain/link/link'
import { villageOn } from '../domain/link/village'
import { isAway } from '../domain/link/candidate'
import { actsOf, linkRolesOf } from '../domain/link/roles'
import { cityGround } from '../domain/link/load'

const $ = _.aggregate
type Found = Person & { links: Link[] }

/**
 * Whoever knows the name may propose a link; nobody leafs through the village by the beginnings of names.
 * Errors: NOT_AWAY for a member who lives at home.
 */
export const find = handler(method, async ({ fullName }, { caller, now }) => {
  const [office] = nodesOf(caller, 'officer', now)
  if (!office && !isAway(caller)) throw new Refusal('NOT_AWAY')
  const node = office ?? (await villageOn(caller.path, now))
  const { list } = await collection('persons')
    .aggregate()
    .match({ path: node, name: fullName, _id: _.neq(caller._id) })
    .limit(pageSize)
    .addFields({ cityId: $.concat([cityLinkId(''), '$_id']) })
    .lookup({ from: 'links', localField: 'cityId', foreignField: '_id', as: 'links' })
    .project({ history: 0, 'links.history': 0 })
    .end()
  const rows = (list as Found[]).map(async ({ links, ...person }) => {
    const ground = await cityGround(person, { link: links[0] ?? null, list: null }, now)
    return {
      id: ground.id,
      name: person.name,
      home: person.home.name,
      stage: ground.link?.stage ?? ('unlinked' as const),
      acts: ground.link ? [] : actsOf(ground, linkRolesOf(ground, caller, now), now)
    }
  })
  return { rows: await Promise.all(rows) }
})
