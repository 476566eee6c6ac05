import { tray as method } from '../../types/api/wish/tray'
import { _ } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { actsAs, nodesOf, officesOf, resortsOf } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { pageOf } from './page'

/** The soonest deadline first; what is closed, the latest first. */
export const tray = handler(method, ({ tray: name, whose, nodeId, after }, { caller, now }) => {
  const nodes = nodesOf(caller, 'officer', now)
  if (nodeId !== undefined && !nodes.includes(nodeId)) throw new Refusal('NOT_FOUND')
  const chosen = nodeId ?? nodes[0]
  if (whose === 'node' && !chosen) throw new Refusal('NOT_FOUND')
  const order = name === 'closed' ? 'desc' : 'asc'
  const beyond = order === 'asc' ? _.gt : _.lt
  const offices = nodeId ? [nodeId] : [...officesOf(caller, now), ...resortsOf(caller, now)]
  const scope = whose === 'node' ? { path: chosen } : { hands: _.in([...actsAs(caller, now), ...offices]) }
  const where = { ...scope, tray: name, ...(after && { dueKey: beyond(after) }) }
  return pageOf({ where, key: 'dueKey', order }, caller, now)
})
