import { linkTrays, tray as method } from '../../types/api/link/tray'
import { pageSize } from '../../types/domain/limits'
import { withoutHistory } from '../kernel/aggregate'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { lastingPosts, officesOf, resortsOf, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { villageOn } from '../domain/link/village'
import { awaitingList } from '../domain/link/awaiting'
import { someOpen } from '../domain/link/objections'
import { rowFor } from '../domain/link/view'
import { officerNode } from './node'
import { cut } from './page'

type Tray = (typeof linkTrays)[number]

interface Pile {
  node: string
  where: Record<string, unknown>
}

async function ofNode(
  tray: Exclude<Tray, 'above'>,
  caller: Person,
  nodeId: string | undefined,
  now: Date
): Promise<Pile> {
  const node = await officerNode(caller, nodeId, now)
  const [, unlisted] = awaitingList(node)
  if (tray === 'unlisted') return { node, where: unlisted }
  return {
    node,
    where: { path: node, ...(tray === 'objected' ? { openObjections: _.in(someOpen) } : { stage: tray }) }
  }
}

/** What rose to an office the caller sits in, or to the last resort they are of. */
function risenTo(caller: Person, now: Date): Pile {
  const keys = [...officesOf(caller, now), ...resortsOf(caller, now)]
  const [post] = lastingPosts(caller, now)
  if (!post || keys.length === 0) throw new Refusal('NOT_FOUND')
  return { node: post.nodeId, where: { above: _.in(keys) } }
}

export const tray = handler(method, async ({ tray: name, nodeId, after }, { caller, now }) => {
  const { node, where } = name === 'above' ? risenTo(caller, now) : await ofNode(name, caller, nodeId, now)
  const { data } = await collection('links')
    .where({ ...where, ...(after && { sinceKey: _.gt(after) }) })
    .orderBy('sinceKey', 'asc')
    .limit(pageSize + 1)
    .field(withoutHistory)
    .get()
  const { shown, after: next } = cut(data, ({ sinceKey }) => sinceKey)
  const rows = await Promise.all(
    shown.map(async (link) => rowFor(link, await villageOn(link.path, now), caller, now))
  )
  return { node, rows, after: next }
})
