import { collection } from '../kernel/cloud'
import { Refusal } from '../kernel/refusal'

/** Wrong codes one WeChat may try within the hour: enough for typing errors, useless for guessing. */
const most = 10
const spanMs = 3_600_000

/**
 * Counts a wrong code.
 * Errors: TOO_MANY_TRIES.
 */
export async function countTry(openid: string, now: Date): Promise<void> {
  const tries = collection<{ at: Date[] }>('claimTries')
  const known = (await tries.doc(openid).get()).data?.at ?? []
  const recent = known.filter((at) => now.getTime() - at.getTime() < spanMs)
  if (recent.length >= most) throw new Refusal('TOO_MANY_TRIES')
  await tries.doc(openid).set({ data: { at: [...recent, now] } })
}
