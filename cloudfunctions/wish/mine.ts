import { mine as method } from '../../types/api/wish/mine'
import { _ } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { pageOf } from './page'

export const mine = handler(method, ({ after }, { caller, now }) => {
  const owners = [caller._id, ...(caller.householdId ? [caller.householdId] : [])]
  const where = { owners: _.in(owners), ...(after && { askedKey: _.lt(after) }) }
  return pageOf({ where, key: 'askedKey', order: 'desc' }, caller, now)
})
