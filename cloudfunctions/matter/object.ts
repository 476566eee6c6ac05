import { object as method } from '../../types/api/matter/object'
import type { Settings } from '../../types/domain/settings'
import type { Matter } from '../shared/matter/matter'
import { discussBy, handleBy } from '../shared/matter/deadlines'
import { actHandler } from './act'
import { isLast, leaderAfter } from './domain/hops'
import { stillServing } from './receivers'

/** Who could have to lead, where this is the last objection that is heard. */
const look = async (_input: unknown, matter: Matter, now: Date, settings: Settings) =>
  isLast(matter.hops, settings) ? stillServing(matter.hops, matter.path, matter, now) : null

/** Nobody is handed round for ever: after the last objection the first who received it leads (boundaries.md). */
export const object = actHandler(
  method,
  ({ text }, { hops, urgency }, { looked: serves, settings, now }) => {
    const first = serves && leaderAfter(hops, serves)
    return first
      ? { text, next: 'discussed', lead: first, dueAt: handleBy(now, urgency ?? 'ordinary', settings) }
      : { text, dueAt: discussBy(now, urgency ?? 'ordinary', settings) }
  },
  { look }
)
