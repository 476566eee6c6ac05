import { sendBack as method } from '../../types/api/matter/sendBack'
import { actHandler } from './act'
import { discussBy } from '../shared/matter/deadlines'

export const sendBack = actHandler(method, ({ text }, matter, { settings, now }) => ({
  text,
  dueAt: discussBy(now, matter.urgency ?? 'ordinary', settings)
}))
