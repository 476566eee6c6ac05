import { recuse as method } from '../../types/api/matter/recuse'
import { actsAs } from '../kernel/person'
import { discussBy } from '../shared/matter/deadlines'
import { actHandler } from './act'
import { ownPart } from './domain/parts'

/** What stands in the history where nothing was said: the same for everybody, whatever it is that concerns them. */
const plainly = '要回避，请另外安排。'

/** 回避: whoever gave it out has to find somebody else, and is not told why (decision 0036). */
export const recuse = actHandler(method, ({ part, text = plainly }, matter, { person, settings, now }) => {
  if (matter.stage === 'split') return { text, part: ownPart(matter, part ?? '', actsAs(person, now)).id }
  return { text, dueAt: discussBy(now, matter.urgency ?? 'ordinary', settings) }
})
