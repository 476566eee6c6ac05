import { hold as method } from '../../types/api/matter/hold'
import { actHandler } from './act'
import { addDays } from '../kernel/days'
import { Refusal } from '../kernel/refusal'
import { endOfChosen } from './domain/chosenDay'

/** Waiting for the asker or for the weather: until when is said, and the deadline follows afterwards. */
export const hold = actHandler(method, ({ why, text, until }, { dueAt }, { settings, now }) => {
  const end = endOfChosen(until, settings, now)
  if (end > addDays(now, settings.holdDays))
    throw new Refusal('DATE_FAR', { until: `最多停 ${settings.holdDays} 天` })
  return { text, hold: { why, since: now, dueWas: dueAt }, dueAt: end }
})
