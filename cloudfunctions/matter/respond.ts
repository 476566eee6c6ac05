import { respond as method } from '../../types/api/matter/respond'
import { actsAs } from '../kernel/person'
import { actHandler } from './act'
import { afterWorkdays } from '../shared/matter/deadlines'
import { openParts } from '../shared/matter/parts'
import { ownPart } from './domain/parts'

/** Once every unit answered, the town has it again. A unit that objected may think better of it. */
export const respond = actHandler(method, ({ part, text, photos }, matter, { person, settings, now }) => {
  ownPart(matter, part, actsAs(person, now))
  const isLast = openParts(matter).length === 1
  const back = { next: 'escalated' as const, dueAt: afterWorkdays(now, settings.townWorkdays, settings) }
  return { text, photos, part, ...(isLast && back) }
})
