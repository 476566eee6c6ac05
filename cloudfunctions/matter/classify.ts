import { classify as method } from '../../types/api/matter/classify'
import { Refusal } from '../kernel/refusal'
import { actHandler } from './act'
import { saidSubcategory } from './domain/subcategory'
import { changesPromise, dueReclassified } from './domain/reclassified'

/** Another urgency can mean another deadline for the step that is due, and takes a reason; the category alone neither. */
export const classify = actHandler(
  method,
  ({ category, subcategory, urgency, text }, matter, { settings, now }) => {
    if (changesPromise(matter, urgency) && !text)
      throw new Refusal('REASON_MISSING', { text: '要说一句为什么' })
    const dueAt = dueReclassified(matter, urgency, settings, now)
    const own = saidSubcategory(subcategory, category, settings)
    return { category, ...own, urgency, ...(text && { text }), ...(dueAt && { dueAt }) }
  }
)
