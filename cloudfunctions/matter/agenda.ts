import { agenda as method } from '../../types/api/matter/agenda'
import { actHandler } from './act'
import { discussBy } from '../shared/matter/deadlines'

/** 户组梳理提事: on to the next joint office day (S2 §6). */
export const agenda = actHandler(method, ({ category, urgency, text }, _, { settings, now }) => ({
  category,
  urgency,
  ...(text && { text }),
  dueAt: discussBy(now, urgency, settings)
}))
