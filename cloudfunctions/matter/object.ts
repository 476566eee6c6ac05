import { object as method } from '../../types/api/matter/object'
import { actHandler } from './act'
import { discussBy, handleBy } from '../shared/matter/deadlines'
import { leaderAfter } from './domain/hops'

/** Nobody is handed round for ever: after the last objection the first who received it leads (boundaries.md). */
export const object = actHandler(method, ({ text }, matter, { settings, now }) => {
  const first = leaderAfter(matter.hops, settings)
  return first
    ? {
        text,
        next: 'discussed',
        lead: first,
        dueAt: handleBy(now, matter.urgency ?? 'ordinary', settings)
      }
    : { text, dueAt: discussBy(now, matter.urgency ?? 'ordinary', settings) }
})
