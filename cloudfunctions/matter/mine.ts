import { mine as method } from '../../types/api/matter/mine'
import { _ } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { listPage } from '../shared/matter/list'

export const mine = handler(method, ({ after }, { caller, now }) =>
  listPage(
    {
      where: { 'asker.id': caller._id, ...(after && { askedKey: _.lt(after) }) },
      key: 'askedKey',
      order: 'desc'
    },
    caller,
    now
  )
)
