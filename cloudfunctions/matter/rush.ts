import { rush as method } from '../../types/api/matter/rush'
import { actHandler } from './act'
import { discussBy } from '../shared/matter/deadlines'

/** Urgent matters skip the wait for the joint office day, by a reasoned act (S2 §6). */
export const rush = actHandler(method, ({ text }, { dueAt }, { settings, now }) => {
  const due = discussBy(now, 'urgent', settings)
  // Brought forward, never put off: what is overdue stays so.
  return { text, urgency: 'urgent', ...((!dueAt || due < dueAt) && { dueAt: due }) }
})
