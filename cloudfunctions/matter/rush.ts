import { rush as method } from '../../types/api/matter/rush'
import { actHandler } from './act'
import { discussBy } from '../shared/matter/deadlines'

/** Urgent matters skip the wait for the joint office day, by a reasoned act (S2 §6). */
export const rush = actHandler(method, ({ text }, _, { settings, now }) => ({
  text,
  urgency: 'urgent',
  dueAt: discussBy(now, 'urgent', settings)
}))
