import { warnings as method } from '../../types/api/link/warnings'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { settingsAt } from '../kernel/settings'
import { officerNode } from './node'
import type { Held } from '../domain/link/decide'
import { warningsOf } from '../domain/link/ranges'

const $ = _.aggregate
/** Far more than serve in one village; of a town as large as that, it is said that not all were looked at. */
const most = 2000

export const warnings = handler(method, async ({ nodeId }, { caller, now }) => {
  const node = await officerNode(caller, nodeId, now)
  const path = caller.posts.find((post) => post.role === 'officer' && post.nodeId === node)!.path
  const settings = await settingsAt(path, now)
  const { list } = await collection('persons')
    .aggregate()
    .match({ reach: node })
    .sort({ _id: 1 })
    .limit(most + 1)
    .project({ name: true, posts: true, service: true })
    .lookup({ from: 'links', localField: '_id', foreignField: 'memberIds', as: 'held' })
    .addFields({ held: $.size('$held') })
    .end()
  const rows = warningsOf((list as Held[]).slice(0, most), node, settings, now)
  return { node, rows, complete: list.length <= most }
})
