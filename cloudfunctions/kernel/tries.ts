import { _, collection } from './cloud'
import { insert } from './insert'
import { Refusal } from './refusal'

/** Invitations one WeChat may try within the hour: enough for typing errors, useless for guessing. */
const ordinary = 10
const spanMs = 3_600_000

/**
 * Counts a try of somebody (`key`) before it is judged, in one atomic write, so that many at once are all counted.
 * Errors: TOO_MANY_TRIES, also for the right code.
 */
export async function countTry(key: string, now: Date, most = ordinary): Promise<void> {
  const tries = collection<{ at: Date[] }>('claimTries')
  const pushed = { at: _.push({ each: [now], slice: -(most + 1) }), last: now }
  const { stats } = await tries.where({ _id: key }).update({ data: pushed })
  if (stats.updated === 0 && !(await insert('claimTries', { _id: key, at: [now], last: now }))) {
    await tries.where({ _id: key }).update({ data: pushed })
  }
  const last = (await tries.doc(key).get()).data?.at ?? []
  const recent = last.filter((at) => now.getTime() - at.getTime() < spanMs)
  if (recent.length > most) throw new Refusal('TOO_MANY_TRIES')
}
