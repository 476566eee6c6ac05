import type { Role } from '../../../../types/domain/roles'
import { hashOf } from '../../../kernel/code'
import { covers, type Person } from '../../../kernel/person'
import { handlersOf } from '../state/hands'
import type { MatterState } from '../state/state'
import type { Standable } from '../state/roles'

/** Whether a code, however it was typed, is that of the matter’s receipt. */
export const isReceiptOf = ({ receipt }: Pick<MatterState, 'receipt'>, code: string): boolean =>
  receipt !== undefined && receipt === hashOf(code)

/** Who may take the call of who asked: whoever looks after or answers for the place, and those above. */
const answering: readonly Role[] = ['hub', 'officer', 'townOffice', 'countyOffice']

/**
 * Whether somebody may write down what a caller says who proved by the receipt who they are: `own` where they may not
 * because they answered or handled it themselves.
 */
export function scribing(
  state: Standable & Pick<MatterState, 'worked'>,
  person: Person,
  now: Date
): 'may' | 'own' | 'not' {
  if (state.about?.includes(person._id)) return 'not'
  if (!answering.some((role) => covers(person, role, state.path, now))) return 'not'
  const has = handlersOf(state).some(({ id }) => id === person._id)
  return has || state.worked.includes(person._id) ? 'own' : 'may'
}
