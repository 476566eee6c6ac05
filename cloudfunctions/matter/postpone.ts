import { postpone as method } from '../../types/api/matter/postpone'
import { workdayFrom } from '../kernel/calendar'
import { endOf } from '../shared/matter/deadlines'
import { actHandler } from './act'
import { assertAllowed } from './domain/chosenDay'

/** A discussion is put off to a day on which people work. */
export const postpone = actHandler(method, ({ text, until }, { dueAt }, actor) => {
  assertAllowed('postpone', until, dueAt, actor)
  return { text, dueAt: endOf(workdayFrom(until), actor.settings) }
})
