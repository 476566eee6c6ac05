import { split as method } from '../../types/api/matter/split'
import type { Contact } from '../kernel/contact'
import { contactOf, lastingPosts, serves, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { afterWorkdays } from '../shared/matter/deadlines'
import type { Matter } from '../shared/matter/matter'
import { actHandler } from './act'
import { assertNotTheirs } from './domain/asking'
import { assertGivable } from './domain/parts'
import { townPath } from '../shared/matter/townPath'

/** A unit serves at the town or above it, and is not concerned in the matter; it is called by its post. */
function unitOf(person: Person | undefined, matter: Matter, giver: Person, now: Date): Contact {
  const path = townPath(matter)
  if (!person || !serves(person, path, now)) throw new Refusal('PERSON_UNKNOWN')
  assertNotTheirs(matter, person, giver, now)
  const held = lastingPosts(person, now).find(({ title, nodeId }) => title && path.includes(nodeId))
  const unit = contactOf(person)
  return held ? { ...unit, name: `${held.title} ${unit.name}` } : unit
}

/** 镇党委办公室 分办 to responsible units (domain.md §4, S4). */
export const split = actHandler(
  method,
  ({ parts }, matter, { person: giver, named, settings, now }) => {
    const given = parts.map(({ unitId, text, part }, index) => ({
      part: part ?? `${matter.version + 1}.${index + 1}`,
      unit: unitOf(named.get(unitId), matter, giver, now),
      ask: text
    }))
    assertGivable(
      matter,
      given,
      parts.flatMap(({ part }) => part ?? [])
    )
    return { given, dueAt: afterWorkdays(now, settings.unitWorkdays, settings) }
  },
  { names: ({ parts }) => parts.map(({ unitId }) => unitId) }
)
