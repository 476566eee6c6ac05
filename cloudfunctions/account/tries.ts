import { collection } from '../kernel/cloud'
import { Refusal } from '../kernel/refusal'

/** Wrong codes one WeChat may try within the hour: enough for typing errors, useless for guessing. */
const most = 10
const spanMs = 3_600_000

const tries = () => collection<{ at: Date[] }>('claimTries')

async function recentTries(openid: string, now: Date): Promise<Date[]> {
  const known = (await tries().doc(openid).get()).data?.at ?? []
  return known.filter((at) => now.getTime() - at.getTime() < spanMs)
}

/** Errors: TOO_MANY_TRIES, also for the right code. */
export async function assertMayTry(openid: string, now: Date): Promise<void> {
  if ((await recentTries(openid, now)).length >= most) throw new Refusal('TOO_MANY_TRIES')
}

/** Counts a wrong code. */
export async function countTry(openid: string, now: Date): Promise<void> {
  const recent = await recentTries(openid, now)
  await tries()
    .doc(openid)
    .set({ data: { at: [...recent, now] } })
}
