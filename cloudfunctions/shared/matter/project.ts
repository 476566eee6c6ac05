import { trayOf } from '../../../types/domain/trays'
import type { Contact } from '../../kernel/contact'
import type { Matter, MatterState, Projection } from './matter'
import { evolve } from './evolve'
import type { MatterEffect } from './effects'
import type { MatterEvent } from './event'

/** Who must act next, with how to reach them; null once nobody must. */
export function responsibleFor(state: MatterState): Contact | null {
  switch (state.stage) {
    case 'asked':
      return state.hub ?? state.office
    case 'sorted':
      return state.office
    case 'discussed':
    case 'handling':
      return state.lead
    case 'returned':
    case 'handled':
      return { id: state.asker.id, name: state.asker.name }
    case 'closed':
    case 'withdrawn':
      return null
  }
}

/** Who keeps an eye on a matter while the asker thinks about a question. */
const waitingBeside = (state: MatterState): Contact | null =>
  state.stage === 'returned' ? (state.hub ?? state.office) : null

const inHandOf = (state: MatterState): string[] =>
  trayOf[state.stage] === 'handle'
    ? [state.lead, ...state.helpers].flatMap((one) => (one ? [one.id] : []))
    : []

/** Who must act now. */
export function handsOf(state: MatterState): string[] {
  const inHand = inHandOf(state)
  if (inHand.length > 0) return inHand
  return [responsibleFor(state), waitingBeside(state)].flatMap((one) => (one ? [one.id] : []))
}

function project(id: string, state: MatterState, askedAt: Date): Projection {
  const moment = state.closedAt ?? state.dueAt ?? askedAt
  return {
    hands: handsOf(state),
    inHand: inHandOf(state),
    tray: trayOf[state.stage],
    dueKey: `${moment.toISOString()} ${id}`,
    askedKey: `${askedAt.toISOString()} ${id}`
  }
}

/** Where a matter lies now, and the office that answers there: follows the tree, whatever the opening says. */
export type Lying = Pick<MatterState, 'path' | 'office'>

/** Where a stored matter lies; keeps the values themselves, so that a save does not write them again. */
export const lyingOf = ({ path, office }: Lying): Lying => ({ path, office })

/**
 * The document whose history is `history`: the one way from events to what is stored, for writing and rebuilding
 * alike. `lying` is where it lies now; by default where it was asked.
 */
export function matterOf(
  id: string,
  history: MatterEvent[],
  pending: MatterEffect[],
  pendingSince: Date | null,
  lying?: Lying
): Matter {
  const [first, ...rest] = history
  if (!first) throw new Error(`${id}: a matter without a history`)
  const state = { ...rest.reduce(evolve, evolve(null, first)), ...lying }
  return {
    _id: id,
    ...state,
    ...project(id, state, first.at),
    version: history.length,
    history,
    pending,
    pendingSince
  }
}
