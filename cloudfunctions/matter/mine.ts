import { mine as method } from '../../types/api/matter/mine'
import { _ } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import type { Person } from '../kernel/person'
import { listPage } from '../shared/matter/list'

/** What was filed for the household is everybody’s of it; what was filed for others is listed apart. */
export const mine = handler(method, ({ filed, after }, { caller, now }) =>
  listPage(
    {
      where: {
        ...(filed ? { 'proxy.id': caller._id } : { 'asker.id': _.in(askers(caller)) }),
        ...(after && { askedKey: _.lt(after) })
      },
      key: 'askedKey',
      order: 'desc'
    },
    caller,
    now
  )
)

const askers = ({ _id, householdId }: Person): string[] => [_id, ...(householdId ? [householdId] : [])]
