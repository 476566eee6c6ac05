import { respond as method } from '../../types/api/matter/respond'
import { actHandler } from './act'
import { afterWorkdays } from '../shared/matter/deadlines'
import { answered } from './domain/parts'

/** Once every unit answered, the town has it again. */
export const respond = actHandler(method, ({ part, text, photos }, matter, { person, settings, now }) => {
  const parts = answered(matter.parts, part, person._id, text)
  const all = parts.every(({ answer }) => answer !== undefined)
  return {
    text,
    photos,
    parts,
    ...(all && { next: 'escalated', dueAt: afterWorkdays(now, settings.informWorkdays, settings) })
  }
})
