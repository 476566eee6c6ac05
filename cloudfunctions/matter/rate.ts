import { rate as method } from '../../types/api/matter/rate'
import { actHandler } from './act'
import { discussBy } from '../shared/matter/deadlines'

/** 群众评事: not satisfied puts the matter back before the village organization (S2 §6, domain.md §4). */
export const rate = actHandler(method, ({ satisfaction, score, text }, matter, { settings, now }) => {
  const rating = { satisfaction, ...(score && { score }), ...(text && { text }) }
  return satisfaction === 'no'
    ? { ...rating, next: 'sorted', dueAt: discussBy(now, matter.urgency ?? 'ordinary', settings) }
    : { ...rating, dueAt: null }
})
