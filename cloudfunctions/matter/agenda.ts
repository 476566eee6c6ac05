import { agenda as method } from '../../types/api/matter/agenda'
import { actHandler } from './act'
import { saidSubcategory } from './domain/subcategory'
import { discussBy } from '../shared/matter/deadlines'

/** 户组梳理提事: on to the next joint office day (S2 §6). */
export const agenda = actHandler(
  method,
  ({ category, subcategory, urgency, text }, _, { settings, now }) => ({
    category,
    ...saidSubcategory(subcategory, category, settings),
    urgency,
    ...(text && { text }),
    dueAt: discussBy(now, urgency, settings)
  })
)
