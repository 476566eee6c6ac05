import { partLimit } from '../../../types/domain/limits'
import type { Settings } from '../../../types/domain/settings'
import type { Contact } from '../../kernel/contact'
import { Refusal } from '../../kernel/refusal'
import type { Part } from '../../shared/matter/event'
import { leaderAfter, mayObject } from './hops'

/** A part as the town gives it out; `known`: it exists and goes to another unit. */
export interface Gift {
  id: string
  known: boolean
  unit: Contact
  ask: string
}

/**
 * The parts after some were given out, new ones behind. An answered part is not given out again.
 * Errors: PART_UNKNOWN, TOO_MANY_PARTS.
 */
export function given(parts: Part[], gifts: Gift[]): Part[] {
  const again = parts.map((part) => {
    const gift = gifts.find(({ id, known }) => known && id === part.id)
    return gift ? { ...part, unit: gift.unit, ask: gift.ask, hops: [...part.hops, { to: gift.unit }] } : part
  })
  for (const { id, known } of gifts)
    if (known && !parts.some((part) => part.id === id && part.answer === undefined))
      throw new Refusal('PART_UNKNOWN')
  const fresh = gifts
    .filter(({ known }) => !known)
    .map(({ id, unit, ask }) => ({ id, unit, ask, hops: [{ to: unit }] }))
  const all = [...again, ...fresh]
  if (all.length > partLimit) throw new Refusal('TOO_MANY_PARTS')
  return all
}

/** The parts after a unit did something to one of its own that is open. Errors: PART_UNKNOWN. */
function withOwn(parts: Part[], partId: string, unitId: string, change: (part: Part) => Part): Part[] {
  const own = parts.find(
    ({ id, unit, answer }) => id === partId && unit.id === unitId && answer === undefined
  )
  if (!own) throw new Refusal('PART_UNKNOWN')
  return parts.map((part) => (part === own ? change(own) : part))
}

/** The parts after a unit answered. Errors: PART_UNKNOWN. */
export const answered = (parts: Part[], partId: string, unitId: string, answer: string): Part[] =>
  withOwn(parts, partId, unitId, (part) => ({ ...part, answer }))

/**
 * The parts after a unit said that one is not its own: it stays with the unit until the town gives it to another;
 * after the last objection the first who received it has to answer. Errors: PART_UNKNOWN (also where the unit
 * has objected before).
 */
export const objected = (
  parts: Part[],
  partId: string,
  unitId: string,
  objection: string,
  settings: Settings
): Part[] =>
  withOwn(parts, partId, unitId, (part) => {
    if (!mayObject(part.hops, unitId, settings)) throw new Refusal('PART_UNKNOWN')
    const first = leaderAfter(part.hops, settings)
    const last = part.hops.findLastIndex(({ to }) => to.id === unitId)
    const hops = part.hops.map((hop, index) => (index === last ? { ...hop, objection } : hop))
    return first ? { ...part, unit: first, hops: [...hops, { to: first }] } : { ...part, hops }
  })
