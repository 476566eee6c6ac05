import { settings as method } from '../../types/api/organization/settings'
import { collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { sitsOver } from '../domain/organization/rights'
import { categoryViews, nodeOf, settingViews, type SettingNode } from '../domain/organization/settings'

/** The node comes with those above it in one call of the store. */
export const settings = handler(method, async ({ nodeId }, { caller, now }) => {
  const { list } = await collection('organizations')
    .aggregate()
    .match({ _id: nodeId })
    .limit(1)
    .lookup({ from: 'organizations', localField: 'path', foreignField: '_id', as: 'way' })
    .project({ path: 1, 'way._id': 1, 'way.name': 1, 'way.kind': 1, 'way.settings': 1, 'way.categories': 1 })
    .end()
  const [found] = list as { path: string[]; way: SettingNode[] }[]
  if (!found || !sitsOver(caller, found.path, now)) throw new Refusal('NOT_FOUND')
  const byId = new Map(found.way.map((node) => [node._id, node]))
  const way = found.path.flatMap((id) => byId.get(id) ?? [])
  return { node: nodeOf(way.at(-1)!), settings: settingViews(way), categories: categoryViews(way) }
})
