import type { z } from 'zod/mini'
import type { sharedRow } from '../../../types/api/matter/sharedRow'
import { canLead, standingOf, type Leading } from '../../shared/matter/cluster'
import { homeOf, presentJoiners } from '../../shared/matter/joiners'
import type { Matter, MatterState } from '../../shared/matter/matter'
import { dueOf } from '../../shared/matter/row'

type SharedRow = z.infer<typeof sharedRow>

/** What a line is shown with: when it was offered, and the line. */
interface Line {
  text: string
  key: string
}

/** What of a matter this reads. */
type Known = Leading & Pick<Matter, '_id' | 'dueAt' | 'joiners' | 'joined'>

/** Whether a household is among those who said it: as the first, or after. */
export const hasSaid = (state: Pick<MatterState, 'asker' | 'joiners'>, home: string): boolean =>
  homeOf(state) === home || presentJoiners(state.joiners).some((one) => one.home === home)

/** A shared matter as everybody of the village sees it. `home`: the reader’s household. */
export function sharedRowOf({ text, key }: Line, lead: Known, home: string, now: Date): SharedRow {
  const { stage, responsible, dueAt } = standingOf(lead)
  return {
    id: lead._id,
    line: text,
    since: key.split(' ', 1)[0]!,
    stage,
    responsible: responsible?.name ?? null,
    due: dueOf({ stage, dueAt }, now),
    households: lead.joined + 1,
    said: hasSaid(lead, home),
    open: canLead(lead)
  }
}
