import { groups as method } from '../../types/api/report/groups'
import { handler } from '../kernel/handler'
import { aimsOf } from '../domain/fieldReport/aim'
import { nodesAbove } from './nodes'

export const groups = handler(method, async (_input, { caller, now }) => {
  const aims = aimsOf(caller, await nodesAbove(caller), now)
  return { groups: aims.map(({ groupId, name }) => ({ id: groupId, name })) }
})
