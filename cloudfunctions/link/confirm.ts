import { confirm as method } from '../../types/api/link/confirm'
import { dayOf } from '../kernel/days'
import { Refusal } from '../kernel/refusal'
import { listHandler } from './listAct'

/** 党员大会: the list goes on with more than half of those present for it. */
export const confirm = listHandler(method, 'confirm', ({ day, present, favor }, list, { now }) => {
  if (list.pendingSince) throw new Refusal('LIST_GATHERING')
  if (day > dayOf(now)) throw new Refusal('DATE_AHEAD', { day: '还没到这一天' })
  if (favor > present) throw new Refusal('VOTES_WRONG', { favor: '不能比到会的多' })
  if (favor * 2 <= present) throw new Refusal('NOT_CARRIED')
  return { meeting: { day, present, favor } }
})
