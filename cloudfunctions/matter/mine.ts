import { mine as method } from '../../types/api/matter/mine'
import { _ } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import type { Person } from '../kernel/person'
import { listPage } from '../domain/matter/views/list'

/**
 * What was filed for the household is everybody’s of it whom it is not about; what was filed for others is listed
 * apart.
 */
export const mine = handler(method, ({ filed, after }, { caller, now }) => {
  const below = after && { askedKey: _.lt(after) }
  const scopes = filed ? [{ 'proxy.id': caller._id, about: _.neq(caller._id) }] : askedBy(caller)
  const where = _.or(scopes.map((scope) => ({ ...scope, ...below })))
  return listPage({ where, key: 'askedKey', order: 'desc' }, caller, now)
})

const askedBy = ({ _id, householdId }: Person): object[] => [
  { 'asker.id': _id },
  ...(householdId ? [{ 'asker.id': householdId, about: _.neq(_id) }] : [])
]
