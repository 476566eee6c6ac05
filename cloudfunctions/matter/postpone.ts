import { postpone as method } from '../../types/api/matter/postpone'
import { dayOf } from '../kernel/calendar'
import { Refusal } from '../kernel/refusal'
import { actHandler } from './act'
import { endOf } from './domain/deadlines'

export const postpone = actHandler(method, ({ text, until }, _, { settings, now }) => {
  if (until <= dayOf(now)) throw new Refusal('DATE_PAST', { until: '要选明天以后的日子' })
  return { text, dueAt: endOf(until, settings) }
})
