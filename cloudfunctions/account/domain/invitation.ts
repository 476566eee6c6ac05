import type { ErrorName } from '../../../types/api/errors'
import type { Person } from '../../kernel/person'

/** A code as it is stored: what a person may type differently is taken out; O and I do not occur in codes. */
export const normalized = (code: string): string =>
  code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll('I', '1')

/** Why a code cannot be used by a WeChat that is nobody yet; null when it can. */
export function claimRefusal(invited: Person | undefined, now: Date): ErrorName | null {
  if (!invited?.invitation) return 'CODE_UNKNOWN'
  if (invited.openid) return 'CODE_USED'
  return invited.invitation.until < now ? 'CODE_EXPIRED' : null
}
