import { supervise as method } from '../../types/api/matter/supervise'
import { _ } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { listPage } from '../domain/matter/views/list'
import { officeOf } from './officeOf'

/** 督办: what the clock has reported upwards, as long as nothing has happened to it (domain.md §4). */
export const supervise = handler(method, ({ nodeId, after }, { caller, now }) =>
  listPage(
    {
      where: {
        lateTo: officeOf(caller, nodeId, now),
        about: _.neq(caller._id),
        ...(after && { dueKey: _.gt(after) })
      },
      key: 'dueKey',
      order: 'asc'
    },
    caller,
    now
  )
)
