import { pass as method } from '../../types/api/group/pass'
import { change } from '../kernel/aggregate'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { myGroups } from '../shared/group/myGroups'
import { carryOutLater } from './carry'
import { decide } from './domain/decide'
import type { Notice } from './domain/notice'
import { passages } from './domain/passing'

/** A notice goes one tier down, once to each group whoever passes it. */
export const pass = handler(method, async (input, { caller, now }) => {
  const { groups, kindOf } = await myGroups(caller, now)
  const actor = { caller, groups, now }
  const { result, saved } = await change<Notice, { id: string; version: number }>(
    'notices',
    input.noticeId,
    async (found) =>
      decide('pass', input, found, actor, (notice) => {
        const way = passages(notice, caller, groups, kindOf, now).find(
          ({ groupId }) => groupId === input.groupId
        )
        if (!way) throw new Refusal('NOT_ALLOWED')
        if (notice.sent.some(({ groupId }) => groupId === way.groupId)) throw new Refusal('ALREADY_PASSED')
        return way
      })
  )
  if (saved) carryOutLater(saved)
  return result
})
