import { askersTurn } from '../../../../types/domain/stages'
import type { Contact } from '../../../kernel/contact'
import type { MatterState } from './state'

type Lying = Pick<MatterState, 'stage' | 'path' | 'office' | 'town'>

/** The office above, while it has the matter. */
export const townOf = ({ stage, town }: Pick<MatterState, 'stage' | 'town'>): Contact | null =>
  stage === 'escalated' || stage === 'split' ? town : null

/** The node right above the office that has the matter now; none at the root. */
export const aboveOf = (state: Lying): string | undefined =>
  state.path[state.path.indexOf((townOf(state) ?? state.office).id) - 1]

/** The node that must see to it that something happens: right above whoever let a step become overdue. */
export const lateTo = (state: Lying & Pick<MatterState, 'toldLate'>): string | null =>
  (state.toldLate && !askersTurn.includes(state.stage) && aboveOf(state)) || null
