import type { z } from 'zod/mini'
import type { sharedRow } from '../../../../types/api/matter/sharedRow'
import type { Person } from '../../../kernel/person'
import { momentOf } from '../../../kernel/keys'
import { canLead, standingOf, type Leading } from '../state/cluster'
import { homeOf, presentJoiners } from '../state/joiners'
import type { Matter } from '../state/matter'
import type { MatterState } from '../state/state'
import { dueOf } from './row'

type SharedRow = z.input<typeof sharedRow>

/** What a line is shown with: when it was offered, and the line. */
interface Line {
  text: string
  key: string
}

/** What of a matter this reads. */
type Known = Leading & Pick<Matter, '_id' | 'dueAt' | 'hideName' | 'joiners' | 'joined'>

/** For whom somebody speaks, and is told that it was said: themselves and their household. */
type Speaker = Pick<Person, '_id' | 'householdId'>

/**
 * Whether somebody or their household is among those who said it: as the first, or after. Who hid their name is known
 * to themselves alone.
 */
export function hasSaid(
  state: Pick<MatterState, 'asker' | 'hideName' | 'joiners'>,
  { _id, householdId }: Speaker
): boolean {
  const homes = [homeOf(state), ...presentJoiners(state.joiners).map(({ home }) => home)]
  return homes.some((home) => home === _id || home === householdId)
}

/** A shared matter as somebody of the village sees it. */
export function sharedRowOf({ text, key }: Line, lead: Known, reader: Speaker, now: Date): SharedRow {
  const { stage, responsible, dueAt } = standingOf(lead)
  return {
    id: lead._id,
    line: text,
    since: momentOf(key),
    stage,
    responsible: responsible?.name ?? null,
    due: dueOf({ stage, dueAt }, now),
    households: lead.joined + 1,
    said: hasSaid(lead, reader),
    open: canLead(lead)
  }
}
