import { tray as method } from '../../types/api/matter/tray'
import { _ } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { officesOf } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { listPage } from './list'

/** The soonest deadline first; what is closed, the latest first. */
export const tray = handler(method, ({ tray: name, whose, nodeId, after }, { caller, now }) => {
  const nodes = officesOf(caller, now)
  if (nodeId !== undefined && !nodes.includes(nodeId)) throw new Refusal('NOT_FOUND')
  const chosen = nodeId ?? nodes[0]
  if (whose === 'node' && !chosen) throw new Refusal('NOT_FOUND')
  const order = name === 'closed' ? 'desc' : 'asc'
  const beyond = order === 'asc' ? _.gt : _.lt
  const scope =
    whose === 'node' ? { path: chosen } : { hands: _.in([caller._id, ...(nodeId ? [nodeId] : nodes)]) }
  return listPage(
    {
      // Whom a matter complains about gets no row of it, whatever they hold (boundaries.md).
      where: { ...scope, tray: name, about: _.neq(caller._id), ...(after && { dueKey: beyond(after) }) },
      key: 'dueKey',
      order
    },
    caller,
    now
  )
})
