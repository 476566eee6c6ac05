import type { Contact } from '../../kernel/contact'
import { seatKeys } from '../tree/seat'
import type { WishState } from './state'

/** Who must act next, with how to reach them; null while anybody may, or once nobody must. */
export function responsibleFor(state: WishState): Contact | null {
  switch (state.stage) {
    case 'wished':
      return state.hub ?? deskOf(state)
    case 'collated':
      return deskOf(state)
    case 'claimed':
      return state.claim!.organization ?? state.claim!.by
    case 'fulfilled':
      return state.asker
    case 'published':
    case 'unanswered':
    case 'thanked':
    case 'declined':
    case 'withdrawn':
      return null
  }
}

/** The office that has it; null where nobody at all is left. */
export const deskOf = ({ office, seat }: Pick<WishState, 'office' | 'seat'>): Contact | null =>
  seat?.resort === 'nobody' ? null : (seat?.office ?? office)

/** To whom is told, and by what finds it, the office that has it. */
export const deskKeys = ({ office, seat, path }: Pick<WishState, 'office' | 'seat' | 'path'>): string[] =>
  seat ? seatKeys(seat, path) : [office.id]

/** Who must act now. */
export const handsOf = (state: WishState): string[] => {
  if (state.stage === 'collated' || (state.stage === 'wished' && !state.hub)) return deskKeys(state)
  const next = responsibleFor(state)
  return next ? [next.id] : []
}
