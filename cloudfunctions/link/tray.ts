import { linkTrays, tray as method } from '../../types/api/link/tray'
import { pageSize } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import type { Link } from '../shared/link/link'
import { villageOn } from '../shared/link/village'
import { rowFor } from './domain/view'
import { officerNode } from './node'
import { cut } from './page'

type Tray = (typeof linkTrays)[number]

const conditionOf = (tray: Tray): Record<string, unknown> =>
  tray === 'objected' ? { openObjections: _.gt(0) } : { stage: tray }

export const tray = handler(method, async ({ tray: name, nodeId, after }, { caller, now }) => {
  const node = officerNode(caller, nodeId, now)
  const { data } = await collection<Link>('links')
    .where({ path: node, ...conditionOf(name), ...(after && { _id: _.gt(after) }) })
    .orderBy('_id', 'asc')
    .limit(pageSize + 1)
    .get()
  const { shown, after: next } = cut(data, ({ _id }) => _id)
  const rows = await Promise.all(
    shown.map(async (link) => rowFor(link, await villageOn(link.path, now), caller, now))
  )
  return { node, rows, after: next }
})
