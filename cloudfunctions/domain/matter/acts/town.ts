import {
  inform as informContract,
  objectPart as objectPartContract,
  reply as replyContract,
  respond as respondContract,
  sendBack as sendBackContract,
  split as splitContract
} from '../../../../types/api/matter/town'
import type { Contact } from '../../../kernel/contact'
import { actsAs, contactOf, lastingPosts, type Person, serves } from '../../../kernel/person'
import { Refusal } from '../../../kernel/refusal'
import { stillServing, withUnits } from '../lookups/receivers'
import { afterWorkdays, discussBy, rateBy } from '../state/deadlines'
import type { Matter } from '../state/matter'
import { openParts } from '../state/parts'
import { townPath } from '../state/townPath'
import { assertNotTheirs } from '../views/asking'
import { actHandler } from './act'
import { isLast, leaderAfter, mayObject } from './hops'
import { assertGivable, ownPart } from './ownPart'

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
  splitContract,
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

/** Once every unit answered, the town has it again. A unit that objected may think better of it. */
export const respond = actHandler(
  respondContract,
  ({ part, text, photos }, matter, { person, settings, now }) => {
    ownPart(matter, part, actsAs(person, now))
    const isLast = openParts(matter).length === 1
    const back = { next: 'escalated' as const, dueAt: afterWorkdays(now, settings.townWorkdays, settings) }
    return { text, photos, part, ...(isLast && back) }
  }
)

/**
 * The part stays with the unit until the town gives it to another; after the last objection the first who received
 * it has to answer (boundaries.md).
 */
export const objectPart = actHandler(
  objectPartContract,
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

/** The town answers the village, and the village the asker (domain.md §4). */
export const reply = actHandler(replyContract, ({ text }, _, { settings, now }) => ({
  text,
  dueAt: afterWorkdays(now, settings.informWorkdays, settings)
}))

export const sendBack = actHandler(sendBackContract, ({ text }, matter, { settings, now }) => ({
  text,
  dueAt: discussBy(now, matter.urgency ?? 'ordinary', settings)
}))

export const inform = actHandler(informContract, ({ outcome, text, photos }, _, { settings, now }) => ({
  outcome,
  text,
  photos,
  dueAt: rateBy(now, settings)
}))
