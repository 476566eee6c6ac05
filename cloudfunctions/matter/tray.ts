import { tray as method } from '../../types/api/matter/tray'
import { _ } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { actsAs, officesOf, resortsOf, type Person } from '../kernel/person'
import { listPage } from '../domain/matter/views/list'
import { officeOf } from './officeOf'

/** The soonest deadline first; what is closed, the latest first. */
export const tray = handler(method, ({ tray: name, whose, nodeId, after }, { caller, now }) => {
  const order = name === 'closed' ? 'desc' : 'asc'
  const beyond = order === 'asc' ? _.gt : _.lt
  return listPage(
    {
      // Whom a matter complains about gets no row of it, whatever they hold (boundaries.md).
      where: {
        ...scopeOf(whose, nodeId, caller, now),
        tray: name,
        about: _.neq(caller._id),
        ...(after && { dueKey: beyond(after) })
      },
      key: 'dueKey',
      order
    },
    caller,
    now
  )
})

function scopeOf(whose: 'mine' | 'node' | 'office', nodeId: string | undefined, caller: Person, now: Date) {
  if (whose === 'node') return { path: officeOf(caller, nodeId, now) }
  if (whose === 'office') return { 'office.id': officeOf(caller, nodeId, now) }
  const nodes =
    nodeId === undefined
      ? [...officesOf(caller, now), ...resortsOf(caller, now)]
      : [officeOf(caller, nodeId, now)]
  return { hands: _.in([...actsAs(caller, now), ...nodes]) }
}
