import { objectPart as method } from '../../types/api/matter/objectPart'
import type { Settings } from '../../types/domain/settings'
import { Refusal } from '../kernel/refusal'
import { afterWorkdays } from '../shared/matter/deadlines'
import type { Matter } from '../shared/matter/matter'
import { actHandler } from './act'
import { isLast, leaderAfter, mayObject } from './domain/hops'
import { ownPart } from './domain/parts'
import { townPath } from '../shared/matter/townPath'
import { stillServing } from './receivers'

/** Which units could have to answer, where this is the last objection that is heard. */
async function look({ part }: { part: string }, matter: Matter, now: Date, settings: Settings) {
  const hops = matter.parts.find(({ id }) => id === part)?.hops ?? []
  return isLast(hops, settings) ? stillServing(hops, townPath(matter), matter, now) : null
}

/**
 * The part stays with the unit until the town gives it to another; after the last objection the first who received
 * it has to answer (boundaries.md).
 */
export const objectPart = actHandler(
  method,
  ({ part: id, text }, matter, { person, looked: serves, settings, now }) => {
    const own = ownPart(matter, id, person._id)
    if (!mayObject(own.hops, person._id, settings)) throw new Refusal('PART_OBJECTED')
    const first = serves && leaderAfter(own.hops, serves)
    if (!first) return { text, part: id }
    return {
      text,
      part: id,
      given: [{ part: id, unit: first, ask: own.ask }],
      dueAt: afterWorkdays(now, settings.unitWorkdays, settings)
    }
  },
  { look }
)
