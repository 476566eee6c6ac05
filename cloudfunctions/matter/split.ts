import { split as method } from '../../types/api/matter/split'
import { contactOf, serves, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { afterWorkdays } from '../shared/matter/deadlines'
import type { Matter } from '../shared/matter/matter'
import { actHandler } from './act'
import { given } from './domain/parts'

/** The units serve at the town or above the matter, and are not concerned in it. */
function unitOf(person: Person | undefined, matter: Matter, now: Date) {
  const townPath = matter.path.slice(0, matter.path.indexOf(matter.town?.id ?? '') + 1)
  if (!person || !serves(person, townPath, now)) throw new Refusal('PERSON_UNKNOWN')
  if (person._id === matter.asker.id || matter.about?.includes(person._id)) throw new Refusal('OWN_MATTER')
  return contactOf(person)
}

/** 镇党委办公室 分办 to responsible units (domain.md §4, S4). */
export const split = actHandler(
  method,
  ({ parts }, matter, { named, settings, now }) => ({
    parts: given(
      matter.parts,
      parts.map(({ unitId, text, part }, index) => ({
        id: part ?? `${matter.version + 1}.${index + 1}`,
        known: part !== undefined,
        unit: unitOf(named.get(unitId), matter, now),
        ask: text
      }))
    ),
    dueAt: afterWorkdays(now, settings.unitWorkdays, settings)
  }),
  { names: ({ parts }) => parts.map(({ unitId }) => unitId) }
)
