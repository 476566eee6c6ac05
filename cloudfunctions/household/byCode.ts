import { collection } from '../kernel/cloud'
import { normalized } from '../kernel/code'
import { Refusal } from '../kernel/refusal'

/**
 * The id of the household that a typed code was made for.
 * Errors: CODE_UNKNOWN, also for a code that was renewed since; CODE_EXPIRED.
 */
export async function householdByCode(typed: string, now: Date): Promise<string> {
  const code = normalized(typed)
  // An index tells missing codes apart from none; nothing is asked of it for a code without a letter.
  if (code === '') throw new Refusal('CODE_UNKNOWN')
  const { data } = await collection('households')
    .where({ 'invitation.code': code })
    .field({ invitation: true })
    .limit(1)
    .get()
  const invitation = data[0]?.invitation
  if (!invitation) throw new Refusal('CODE_UNKNOWN')
  if (invitation.until < now) throw new Refusal('CODE_EXPIRED')
  return data[0]!._id
}
