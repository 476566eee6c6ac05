import { extend as method } from '../../types/api/matter/extend'
import { actHandler } from './act'
import { Refusal } from '../kernel/refusal'
import { endOfChosen } from './domain/chosenDay'

/** More time is asked for once, and told to the asker with the reason (domain.md §4). */
export const extend = actHandler(method, ({ text, until }, { dueAt }, { person, settings, now }) => {
  const end = endOfChosen(until, settings, now)
  if (dueAt && end <= dueAt) throw new Refusal('DATE_NO_LATER', { until: '要选比现在的期限晚的日子' })
  return { text, extension: { by: person._id, until: end, state: 'asked' } }
})
