import { retract as method } from '../../types/api/group/retract'
import { change } from '../kernel/aggregate'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { myGroups } from '../shared/group/myGroups'
import { carryOutLater } from './carry'
import { decide } from './domain/decide'
import type { Notice } from './domain/notice'
import { mayRetract } from './domain/view'

/** Every group it reached sees that it was taken back, by whom and why; nothing disappears without a word. */
export const retract = handler(method, async (input, { caller, now }) => {
  const { groups, kindOf } = await myGroups(caller, now)
  const actor = { caller, groups, now }
  const { result, saved } = await change<Notice, { id: string; version: number }>(
    'notices',
    input.noticeId,
    async (found) =>
      decide('retract', input, found, actor, (notice) => {
        if (!mayRetract(notice, caller, kindOf, now)) throw new Refusal('NOT_ALLOWED')
        return { reason: input.reason }
      })
  )
  if (saved) carryOutLater(saved)
  return result
})
