import { extend as method } from '../../types/api/matter/extend'
import { actHandler } from './act'
import { endOf } from '../shared/matter/deadlines'
import { assertAllowed } from './domain/chosenDay'

/** More time is asked for once, and told to the asker with the reason (domain.md §4). */
export const extend = actHandler(method, ({ text, until }, { dueAt }, actor) => {
  assertAllowed('extend', until, dueAt, actor)
  const { person, settings } = actor
  return { text, extension: { by: person._id, until: endOf(until, settings), state: 'asked' } }
})
