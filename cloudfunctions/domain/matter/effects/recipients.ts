import { matterActTraits } from '../../../../types/domain/matterActs'
import type { Stage } from '../../../../types/domain/stages'
import type { Contact } from '../../../kernel/contact'
import { resortKey } from '../../../kernel/person'
import { aboveOf } from '../state/above'
import type { MatterEvent } from '../state/event'
import { handlersOf, isAskersTurn, responsibleFor } from '../state/hands'
import type { MatterState } from '../state/state'
import { newlyGiven, openParts, partsAtUnits } from '../state/parts'

/** As what somebody is told of an event; `office` and `above`: the offices that answer for it, and over those. */
export type RecipientRole = 'asker' | 'next' | 'helper' | 'unit' | 'former' | 'office' | 'above'

export interface Recipient {
  /** A person, or a node whose officers are told. */
  id: string
  as: RecipientRole
}

const idsOf = (contacts: (Contact | null)[]): string[] => contacts.flatMap((one) => (one ? [one.id] : []))

/** Who has it in hand: the handlers, and the units that owe the town an answer. */
const havingIt = (state: MatterState | null): string[] =>
  state ? idsOf([...handlersOf(state), ...openParts(state).map(({ unit }) => unit)]) : []

/** Who but the asker must act next; while the asker is the one to act, whoever had it last. */
function keeperOf(state: MatterState): Contact | null {
  return isAskersTurn(state) ? (state.lead ?? state.hub ?? state.office) : responsibleFor(state)
}

/** Units that have a part since this event, and those whose answer is due or overdue. */
function unitsTold(before: MatterState | null, after: MatterState, { act }: MatterEvent): string[] {
  const due = act === 'remind' || act === 'overdue'
  return (due ? partsAtUnits(after) : newlyGiven(before, after)).map(({ unit }) => unit.id)
}

/** What falls to the last resort is told to those who are of it, beside the office. */
const lastResort = ({ resort, path }: MatterState, { act }: MatterEvent): string[] =>
  act === 'rise' && resort && resort !== 'nobody' ? [resortKey(resort, path[0]!)] : []

/** Whether the office above presses for it: the office that answers for it hears that, whoever has it in hand. */
export const isPressing = ({ act, by }: MatterEvent, { stage }: MatterState): boolean =>
  act === 'add' && by.standing === 'town' && !atTown.includes(stage)

/** Stages in which the town has something to say of its own. */
const atTown: readonly Stage[] = ['escalated', 'split', 'replied']

/**
 * Whom an event concerns, each in one role and never the one who acted: the asker (and who filed it for them),
 * whoever must act next, new helpers and units, the offices, and those who need not act any more. While the asker is
 * the one to act, those who had it last hear. Whom it complains about hears nothing.
 */
export function readersOf(before: MatterState | null, after: MatterState, event: MatterEvent): Recipient[] {
  const had = havingIt(before)
  const have = havingIt(after)
  const open = after.stage !== 'withdrawn'
  const keeper = keeperOf(after)
  const above = aboveOf(after)
  const { tells = [] } = matterActTraits[event.act]
  const asking = idsOf([after.asker, after.proxy ?? null])
  const helped = before ? idsOf(before.helpers) : []
  const keepers = keeper ? [keeper.id, ...lastResort(after, event)] : []
  const told: Recipient[] = [
    ...asking.map((id) => ({ id, as: 'asker' as const })),
    ...keepers.map((id) => ({ id, as: 'next' as const })),
    ...idsOf(after.helpers)
      .filter((id) => !helped.includes(id))
      .map((id) => ({ id, as: 'helper' as const })),
    ...unitsTold(before, after, event).map((id) => ({ id, as: 'unit' as const })),
    ...had.filter((id) => !open || !have.includes(id)).map((id) => ({ id, as: 'former' as const })),
    ...idsOf([event.gone ?? null, event.left ?? null]).map((id) => ({ id, as: 'former' as const })),
    ...(open || !before ? [] : [{ id: (keeperOf(before) ?? after.office).id, as: 'former' as const }]),
    ...(tells.includes('office') || isPressing(event, after)
      ? [{ id: after.office.id, as: 'office' as const }]
      : []),
    ...(above && tells.includes('above') ? [{ id: above, as: 'above' as const }] : [])
  ]
  const first = (reader: Recipient, index: number) => told.findIndex(({ id }) => id === reader.id) === index
  return told
    .filter(first)
    .filter(({ id }) => id !== event.by.id && (id === after.asker.id || !after.about?.includes(id)))
}
