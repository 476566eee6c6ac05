import { pass as method } from '../../types/api/group/pass'
import { Refusal } from '../kernel/refusal'
import { actHandler } from './act'
import { passages } from '../domain/notice/passing'

/** A notice goes one tier down, once to each group whoever passes it. */
export const pass = actHandler(method, (notice, { groupId: to }, { caller, groups, kindOf, now }) => {
  const way = passages(notice, caller, groups, kindOf, now).find(({ groupId }) => groupId === to)
  if (!way) throw new Refusal('NOT_ALLOWED')
  if (notice.sent.some(({ groupId }) => groupId === to)) throw new Refusal('ALREADY_PASSED')
  return way
})
