import { claim as method } from '../../types/api/account/claim'
import { _, collection } from '../kernel/cloud'
import { openHandler } from '../kernel/handler'
import { insert } from '../kernel/insert'
import type { Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { claimRefusal, normalized } from './domain/invitation'
import { countTry } from './tries'

/**
 * One WeChat is one person: the account document, whose id is the OPENID, is written first and keeps a second
 * claim out; the person is marked after it. Repeated after a break in between, it finishes what was begun.
 */
export const claim = openHandler(method, async ({ code }, { openid, now }) => {
  const wanted = normalized(code)
  await countTry(openid, now)
  const { data } = await collection<Person>('persons')
    .where(_.or([{ openid }, { 'invitation.code': wanted }]))
    .limit(2)
    .get()
  const own = data.find((person) => person.openid === openid)
  const invited = data.find((person) => person.invitation?.code === wanted)
  if (own && own === invited) return { personId: own._id, name: own.name }
  if (own) throw new Refusal('ALREADY_CLAIMED')
  const refusal = claimRefusal(invited, now)
  if (refusal) throw new Refusal(refusal)
  await reserve(openid, invited!._id, now)
  const { stats } = await collection('persons')
    .where({ _id: invited!._id, openid: _.exists(false) })
    .update({ data: { openid, claimedAt: now } })
  const { _id: personId, name } = invited!
  if (stats.updated === 1 || (await isClaimedBy(openid, personId))) return { personId, name }
  await collection('accounts').doc(openid).remove()
  throw new Refusal('CODE_USED')
})

/** Whether the same WeChat was faster with the same code: a double tap, or a repetition on a slow line. */
async function isClaimedBy(openid: string, personId: string): Promise<boolean> {
  return (await collection<Person>('persons').doc(personId).get()).data?.openid === openid
}

/**
 * Writes the account document, or finds the one an attempt left for the same person. One that was left for
 * somebody else is taken over once it is clear that the attempt died: a living one is done within the minute.
 */
async function reserve(openid: string, personId: string, now: Date): Promise<void> {
  const accounts = collection<{ personId: string; at: Date }>('accounts')
  if (await insert('accounts', { _id: openid, personId, at: now })) return
  if ((await accounts.doc(openid).get()).data?.personId === personId) return
  const { stats } = await accounts
    .where({ _id: openid, at: _.lt(new Date(now.getTime() - 60_000)) })
    .update({ data: { personId, at: now } })
  if (stats.updated === 0) throw new Refusal('ALREADY_CLAIMED')
}
