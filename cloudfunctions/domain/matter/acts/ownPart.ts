import { partLimit } from '../../../../types/domain/limits'
import { Refusal } from '../../../kernel/refusal'
import type { Gift, Part } from '../state/event'
import type { MatterState } from '../state/state'
import { openParts } from '../state/parts'

/** Whether one of these units has a part to answer. */
export const hasOpenPart = (state: MatterState, unitIds: string[]): boolean =>
  openParts(state).some(({ unit }) => unitIds.includes(unit.id))

/** The open part of a unit that is one of these. Errors: PART_UNKNOWN. */
export function ownPart(state: MatterState, partId: string, unitIds: string[]): Part {
  const own = openParts(state).find(({ id, unit }) => id === partId && unitIds.includes(unit.id))
  if (!own) throw new Refusal('PART_UNKNOWN')
  return own
}

/**
 * Refuses to give out what cannot be given: a part that is answered or not there, one part twice, more parts than a
 * matter may have. Errors: PART_UNKNOWN, TOO_MANY_PARTS.
 */
export function assertGivable(state: MatterState, gifts: Gift[], again: string[]): void {
  const open = openParts(state).map(({ id }) => id)
  const isGivable = again.every((id, index) => open.includes(id) && again.indexOf(id) === index)
  if (!isGivable) throw new Refusal('PART_UNKNOWN')
  if (state.parts.length + gifts.length - again.length > partLimit) throw new Refusal('TOO_MANY_PARTS')
}
