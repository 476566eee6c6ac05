import { postpone as method } from '../../types/api/matter/postpone'
import { addDays, dayOf } from '../kernel/calendar'
import { actHandler } from './act'
import { assertChosenDay } from './domain/chosenDay'
import { endOf } from './domain/deadlines'

export const postpone = actHandler(method, ({ text, until }, _, { settings, now }) => {
  assertChosenDay(until, dayOf(addDays(now, 1)), now)
  return { text, dueAt: endOf(until, settings) }
})
