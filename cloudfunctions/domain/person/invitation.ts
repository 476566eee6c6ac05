import { codeLength, householdMark } from '../../../types/domain/codes'
import type { ErrorName } from '../../../types/api/errors'
import type { Settings } from '../../../types/domain/settings'
import { addDays } from '../../kernel/days'
import { newCode } from '../../kernel/code'
import type { Person } from '../../kernel/person'

export interface Invitation {
  code: string
  until: Date
}

/**
 * A fresh invitation for a person or a household, good for the days that the organization set. Some 45 bits, so
 * that guessing at ten an hour is useless.
 */
export function newInvitation(
  kind: 'person' | 'household',
  settings: Pick<Settings, 'invitationDays'>,
  now: Date
): Invitation {
  const until = addDays(now, settings.invitationDays)
  if (kind === 'household') return { code: householdMark + newCode(codeLength - 1), until }
  let code = newCode(codeLength)
  while (code.startsWith(householdMark)) code = newCode(codeLength)
  return { code, until }
}

/** Why a code cannot be used by a WeChat that is nobody yet; null when it can. */
export function claimRefusal(invited: Person | undefined, now: Date): ErrorName | null {
  if (!invited?.invitation) return 'CODE_UNKNOWN'
  if (invited.openid) return 'CODE_USED'
  return invited.invitation.until < now ? 'CODE_EXPIRED' : null
}
