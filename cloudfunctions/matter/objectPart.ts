import { objectPart as method } from '../../types/api/matter/objectPart'
import { actsAs } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { afterWorkdays } from '../shared/matter/deadlines'
import { actHandler } from './act'
import { isLast, leaderAfter, mayObject } from './domain/hops'
import { ownPart } from './domain/parts'
import { townPath } from '../shared/matter/townPath'
import { stillServing, withUnits } from './receivers'

/**
 * The part stays with the unit until the town gives it to another; after the last objection the first who received
 * it has to answer (boundaries.md).
 */
export const objectPart = actHandler(
  method,
  ({ part: id, text }, matter, { person, looked: people, settings, now }) => {
    const own = ownPart(matter, id, actsAs(person, now))
    if (!mayObject(own.hops, own.unit.id, settings)) throw new Refusal('PART_OBJECTED')
    const serves = stillServing(people, townPath(matter), matter, now)
    const first = isLast(own.hops, settings) && leaderAfter(own.hops, serves)
    if (!first) return { text, part: id }
    return {
      text,
      part: id,
      given: [{ part: id, unit: first, ask: own.ask }],
      dueAt: afterWorkdays(now, settings.unitWorkdays, settings)
    }
  },
  { look: withUnits }
)
