import { claim as method } from '../../types/api/account/claim'
import { load, save } from '../kernel/aggregate'
import { _, collection } from '../kernel/cloud'
import { fingerprint } from '../kernel/fingerprint'
import { openHandler } from '../kernel/handler'
import { insert } from '../kernel/insert'
import type { Person } from '../kernel/person'
import { changed, type Recorded } from '../kernel/record'
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
  const { data } = await collection<Recorded<Person>>('persons')
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
  const { _id: personId, name } = invited!
  if (await mark(invited!, openid, now)) return { personId, name }
  await collection('accounts').doc(openid).remove()
  throw new Refusal('CODE_USED')
})

/**
 * Ties the person to the WeChat. False where another one was faster; true also where the same one was: a double
 * tap, or a repetition on a slow line.
 */
async function mark(invited: Recorded<Person>, openid: string, now: Date): Promise<boolean> {
  for (let person: Recorded<Person> | null = invited; person; person = await load('persons', invited._id)) {
    if (person.openid) return person.openid === openid
    const by = { id: person._id, name: person.name }
    const print = fingerprint(person._id, 'claim', {})
    if (
      await save(
        'persons',
        person,
        changed(person, { openid }, { id: 'claim', print, at: now, act: 'claim', by })
      )
    )
      return true
  }
  return false
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
