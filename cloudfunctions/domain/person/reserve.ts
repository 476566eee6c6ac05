import { _, collection } from '../../kernel/cloud'
import { insert } from '../../kernel/insert'
import { Refusal } from '../../kernel/refusal'

/** After it an attempt that left a reservation is taken for dead: a living one is done within the minute. */
const alive = 60_000

/** Whose a WeChat is: its id is the OPENID. */
interface Account {
  _id: string
  personId: string
  at: Date
}

declare module '../../kernel/documents' {
  interface Documents {
    accounts: Account
  }
}

/**
 * One WeChat is one person: writes the account document, whose id is the OPENID, before the person is tied to it,
 * or finds the one an attempt left for the same person. One that was left for somebody else is taken over once it
 * is clear that the attempt died.
 * Errors: ALREADY_CLAIMED.
 */
export async function reserve(openid: string, personId: string, now: Date): Promise<void> {
  const accounts = collection('accounts')
  if (await insert('accounts', { _id: openid, personId, at: now })) return
  if ((await accounts.doc(openid).get()).data?.personId === personId) return
  const { stats } = await accounts
    .where({ _id: openid, at: _.lt(new Date(now.getTime() - alive)) })
    .update({ data: { personId, at: now } })
  if (stats.updated === 0) throw new Refusal('ALREADY_CLAIMED')
}

/** Lets a WeChat go whose person somebody else was faster to claim. */
export const release = async (openid: string): Promise<void> => {
  await collection('accounts').doc(openid).remove()
}
