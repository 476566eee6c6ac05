import { hold as method } from '../../types/api/matter/hold'
import { actHandler } from './act'
import { endOf } from '../shared/matter/deadlines'
import { assertAllowed } from './domain/chosenDay'

/** Waiting for the asker or for the weather: until when is said, and the deadline follows afterwards. */
export const hold = actHandler(method, ({ why, text, until }, { dueAt }, actor) => {
  assertAllowed('hold', until, dueAt, actor)
  return { text, hold: { why, since: actor.now, dueWas: dueAt }, dueAt: endOf(until, actor.settings) }
})
