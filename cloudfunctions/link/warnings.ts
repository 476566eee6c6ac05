import { warnings as method } from '../../types/api/link/warnings'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { settingsAt } from '../kernel/settings'
import { officerNode } from './node'
import type { Held } from './domain/decide'
import { warningsOf } from './domain/ranges'

const $ = _.aggregate
/** More than serve in one village. */
const most = 500

export const warnings = handler(method, async ({ nodeId }, { caller, now }) => {
  const node = officerNode(caller, nodeId, now)
  const path = caller.posts.find((post) => post.role === 'officer' && post.nodeId === node)!.path
  const settings = await settingsAt(path, now)
  const { list } = await collection('persons')
    .aggregate()
    .match({ reach: node })
    .limit(most)
    .lookup({ from: 'links', localField: '_id', foreignField: 'memberIds', as: 'held' })
    .addFields({ held: $.size('$held') })
    .end()
  return { node, rows: warningsOf(list as Held[], node, settings, now) }
})
