import { trayOf } from '../../../types/domain/trays'
import type { Contact } from '../../kernel/contact'
import type { Part } from './event'
import type { MatterState } from './matter'

/** Units that still owe the town an answer. */
export const openParts = ({ parts }: Pick<MatterState, 'parts'>): Part[] =>
  parts.filter(({ answer }) => answer === undefined)

/** Who must act next, with how to reach them; null once nobody must. */
export function responsibleFor(state: MatterState): Contact | null {
  switch (state.stage) {
    case 'asked':
      return state.hub ?? state.office
    case 'sorted':
    case 'replied':
      return state.office
    case 'discussed':
    case 'handling':
    case 'held':
      return state.lead
    case 'escalated':
    case 'split':
      return state.town
    case 'returned':
    case 'handled':
      return { id: state.asker.id, name: state.asker.name }
    case 'merged':
    case 'closed':
    case 'withdrawn':
      return null
  }
}

/** Who keeps an eye on a matter besides who must act: while the asker thinks about a question, while units answer. */
function besides(state: MatterState): Contact[] {
  if (state.stage === 'returned') return [state.hub ?? state.office]
  if (state.stage === 'split') return openParts(state).map(({ unit }) => unit)
  return []
}

export const handlersOf = (state: Pick<MatterState, 'lead' | 'helpers'>): Contact[] => [
  ...(state.lead ? [state.lead] : []),
  ...state.helpers
]

/** Who has it in handling. */
export const inHandOf = (state: MatterState): string[] =>
  trayOf[state.stage] === 'handle' ? handlersOf(state).map(({ id }) => id) : []

/** Who must act now. */
export function handsOf(state: MatterState): string[] {
  const inHand = inHandOf(state)
  if (inHand.length > 0) return inHand
  const next = responsibleFor(state)
  return [...new Set([...(next ? [next] : []), ...besides(state)].map(({ id }) => id))]
}

/** By which the minutes of an office are asked for. */
export const decisionsOf = ({ office, decidedOn }: Pick<MatterState, 'office' | 'decidedOn'>): string[] =>
  decidedOn.map((day) => `${office.id} ${day}`)
