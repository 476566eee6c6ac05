import { trayOf } from '../../../../types/domain/trays'
import type { Contact } from '../../../kernel/contact'
import type { MatterState } from './state'
import { openParts, partsAtUnits } from './parts'

/** What tells who must act next. */
export type Held = Pick<MatterState, 'stage' | 'asker' | 'hub' | 'office' | 'lead' | 'town'>

/** Who must act next, with how to reach them; null once nobody must. */
export function responsibleFor(state: Held): Contact | null {
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

/**
 * Whether who asked must act next. Told by the stage and never by comparing ids: a matter can be given to who asked by
 * those who do not know who that is.
 */
export const isAskersTurn = ({ stage }: Pick<MatterState, 'stage'>): boolean =>
  stage === 'returned' || stage === 'handled'

export const handlersOf = (state: Pick<MatterState, 'lead' | 'helpers'>): Contact[] => [
  ...(state.lead ? [state.lead] : []),
  ...state.helpers
]

/** Who has it in handling, or a part of it to answer. */
function inHand(state: MatterState): Contact[] {
  switch (trayOf[state.stage]) {
    case 'handle':
      return handlersOf(state)
    case 'unit':
      return partsAtUnits(state).map(({ unit }) => unit)
    default:
      return []
  }
}

const idsOf = (contacts: Contact[]): string[] => [...new Set(contacts.map(({ id }) => id))]

/** Who has it in handling, or a part of it to answer. */
export const inHandOf = (state: MatterState): string[] => idsOf(inHand(state))

/** Everybody who has a part in it by name: who asked, for whom it was filed, who sorts, handles or answers a part. */
export function involvedOf(state: MatterState): string[] {
  const { asker, proxy, hub } = state
  const units = openParts(state).map(({ unit }) => unit)
  const all = [asker, proxy, hub, ...handlersOf(state), ...units]
  return [...new Set(all.flatMap((one) => (one ? [one.id] : [])))]
}

/**
 * Who must act now: who must act next, whoever has it in hand besides, and while the asker thinks about a question
 * whoever asked it.
 */
export function handsOf(state: MatterState): string[] {
  const next = responsibleFor(state)
  const asked = state.stage === 'returned' ? [state.hub ?? state.office] : []
  return [...idsOf([...(next ? [next] : []), ...inHand(state), ...asked]), ...resortOf(state)]
}

/** As what the last resort finds it; what nobody can act on is found by who administers the root. */
const resortOf = ({ resort, path }: MatterState): string[] => (resort ? [`${resort}@${path[0]}`] : [])

/** By which the minutes of an office are asked for. */
export const decisionsOf = ({ office, decidedOn }: Pick<MatterState, 'office' | 'decidedOn'>): string[] =>
  decidedOn.map((day) => `${office.id} ${day}`)
