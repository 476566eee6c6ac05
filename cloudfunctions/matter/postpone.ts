import { postpone as method } from '../../types/api/matter/postpone'
import { dayOf, workdayFrom } from '../kernel/calendar'
import { Refusal } from '../kernel/refusal'
import { actHandler } from './act'
import { endOfChosen } from './domain/chosenDay'

/** A discussion is put off to a day on which people work. */
export const postpone = actHandler(method, ({ text, until }, _, { settings, now }) => {
  if (until <= dayOf(now)) throw new Refusal('DATE_PAST', { until: '要选明天以后的日子' })
  return { text, dueAt: endOfChosen(workdayFrom(until), settings, now) }
})
