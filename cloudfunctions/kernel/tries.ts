import { _, collection } from './cloud'
import { hashOf } from './code'
import { insert } from './insert'
import { countLimited } from './rateLimit'
import { Refusal } from './refusal'

/** Invitations one WeChat may try within the hour: enough for typing errors, useless for guessing. */
const ordinary = 10
const spanMs = 3_600_000

/** When somebody tried, the latest times of them. */
interface Tries {
  _id: string
  at: Date[]
  last: Date
}

declare module './documents' {
  interface Documents {
    claimTries: Tries
  }
}

/**
 * Counts a try of somebody (`key`) before it is judged, in one atomic write, so that many at once are all counted.
 * Errors: TOO_MANY_TRIES, also for the right code.
 */
export async function countTry(key: string, now: Date, most = ordinary): Promise<void> {
  const tries = collection('claimTries')
  const pushed = { at: _.push({ each: [now], slice: -(most + 1) }), last: now }
  const { stats } = await tries.where({ _id: key }).update({ data: pushed })
  if (stats.updated === 0 && !(await insert('claimTries', { _id: key, at: [now], last: now }))) {
    await tries.where({ _id: key }).update({ data: pushed })
  }
  const last = (await tries.doc(key).get()).data?.at ?? []
  const recent = last.filter((at) => now.getTime() - at.getTime() < spanMs)
  if (recent.length > most) throw new Refusal('TOO_MANY_TRIES')
}

/**
 * The same for a code, counted for the code too: by how many different visitors it is tried on one day. A paper that
 * went from hand to hand stops there, for whoever is new; those who tried it before, and a new code, go on. Whoever
 * would lock somebody out needs their code and a dozen WeChats, for one day. All codes together have no ceiling:
 * a code is 50 bits, and one would let anybody lock out everybody.
 * Errors: TOO_MANY_TRIES.
 */
export async function countCode(openid: string, code: string, now: Date): Promise<void> {
  await countTry(openid, now)
  await countLimited('code', { who: hashOf(code), id: openid, now }).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(
      'TOO_MANY_TRIES',
      undefined,
      '今天试这个码的人太多了，请明天再试，或者向村里要一个新码。'
    )
  })
}
