import { reopen as method } from '../../types/api/matter/reopen'
import { Refusal } from '../kernel/refusal'
import { actHandler } from './act'
import { discussBy } from '../shared/matter/deadlines'
import { isReopenable } from './domain/reopening'

export const reopen = actHandler(method, ({ text }, matter, { settings, now }) => {
  if (!isReopenable(matter, settings, now)) throw new Refusal('TOO_LATE')
  return { text, dueAt: discussBy(now, matter.urgency ?? 'ordinary', settings) }
})
