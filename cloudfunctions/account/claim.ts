import { claim as method } from '../../types/api/account/claim'
import { _, collection } from '../kernel/cloud'
import { normalized } from '../kernel/code'
import { openHandler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { countCode } from '../kernel/tries'
import { claimRefusal } from '../domain/person/invitation'
import { release, reserve } from '../domain/person/reserve'
import { tie } from '../domain/person/tie'

/**
 * One WeChat is one person: the account document is written first and keeps a second claim out; the person is
 * marked after it. Repeated after a break in between, it finishes what was begun.
 */
export const claim = openHandler(method, async ({ code }, { openid, now }) => {
  const wanted = normalized(code)
  await countCode(openid, code, now)
  const { data } = await collection('persons')
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
  if (await tie(invited!, openid, now)) return { personId, name }
  await release(openid)
  throw new Refusal('CODE_USED')
})
