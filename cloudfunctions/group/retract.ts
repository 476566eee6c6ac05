import { retract as method } from '../../types/api/group/retract'
import { Refusal } from '../kernel/refusal'
import { actHandler } from './act'
import { mayRetract } from '../domain/notice/view'

/** Every group it reached sees that it was taken back, by whom and why; nothing disappears without a word. */
export const retract = actHandler(method, (notice, { reason }, { caller, kindOf, now }) => {
  if (!mayRetract(notice, caller, kindOf, now)) throw new Refusal('NOT_ALLOWED')
  return { reason }
})
