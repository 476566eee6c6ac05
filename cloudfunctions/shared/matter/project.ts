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

function project(id: string, state: MatterState, askedAt: Date): Projection {
  const tray = trayOf[state.stage]
  const inHand =
    tray === 'handle' ? [state.lead, ...state.helpers].flatMap((one) => (one ? [one.id] : [])) : []
  const responsible = responsibleFor(state)
  const moment = state.closedAt ?? state.dueAt ?? askedAt
  return {
    hands:
      inHand.length > 0
        ? inHand
        : [responsible, waitingBeside(state)].flatMap((one) => (one ? [one.id] : [])),
    inHand,
    tray,
    dueKey: `${moment.toISOString()} ${id}`,
    askedKey: `${askedAt.toISOString()} ${id}`
  }
}

/** The document whose history is `history`: the one way from events to what is stored, for writing and rebuilding alike. */
export function matterOf(
  id: string,
  history: MatterEvent[],
  pending: MatterEffect[],
  pendingSince: Date | null
): Matter {
  const [first, ...rest] = history
  if (!first) throw new Error(`${id}: a matter without a history`)
  const state = rest.reduce(evolve, evolve(null, first))
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
