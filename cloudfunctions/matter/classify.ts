import { classify as method } from '../../types/api/matter/classify'
import { actHandler } from './act'
import { discussBy, handleBy } from '../shared/matter/deadlines'

/** Another urgency means another deadline for the step that is due; the category alone changes none. */
export const classify = actHandler(method, ({ category, urgency }, matter, { settings, now }) => {
  const due = { sorted: discussBy, discussed: handleBy }[matter.stage as 'sorted' | 'discussed']
  const changed = urgency !== matter.urgency && due
  return { category, urgency, ...(changed && { dueAt: changed(now, urgency, settings) }) }
})
