import { object as method } from '../../types/api/matter/object'
import { discussBy, handleBy } from '../shared/matter/deadlines'
import { actHandler } from './act'
import { isLast, leaderAfter } from './domain/hops'
import { stillServing, withReceivers } from './receivers'

/** Nobody is handed round for ever: after the last objection the first who received it leads (boundaries.md). */
export const object = actHandler(
  method,
  ({ text }, matter, { looked: people, settings, now }) => {
    const { hops, path, urgency } = matter
    const first = isLast(hops, settings) && leaderAfter(hops, stillServing(people, path, matter, now))
    return first
      ? { text, next: 'discussed', lead: first, dueAt: handleBy(now, urgency ?? 'ordinary', settings) }
      : { text, dueAt: discussBy(now, urgency ?? 'ordinary', settings) }
  },
  { look: withReceivers }
)
