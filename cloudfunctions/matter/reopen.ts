import { reopen as method } from '../../types/api/matter/reopen'
import { addDays } from '../kernel/calendar'
import { Refusal } from '../kernel/refusal'
import { actHandler } from './act'
import { discussBy } from './domain/deadlines'

export const reopen = actHandler(method, ({ text }, matter, { settings, now }) => {
  if (!matter.closedAt || addDays(matter.closedAt, settings.reopenDays) < now) throw new Refusal('TOO_LATE')
  return { text, dueAt: discussBy(now, matter.urgency ?? 'ordinary', settings) }
})
