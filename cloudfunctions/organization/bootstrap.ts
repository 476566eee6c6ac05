import { bootstrap as method } from '../../types/api/organization/bootstrap'
import { _, collection } from '../kernel/cloud'
import { hashOf } from '../kernel/code'
import { openHandler } from '../kernel/handler'
import { loadPeople } from '../kernel/people'
import { lastingPosts, type Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { countCode } from '../kernel/tries'
import { adminCodeId, type AdminCode } from '../domain/tree/adminCode'
import { ensurePerson, ensureRoot } from './ensureFirst'

/** Counties of one deployment; usually one. */
const most = 50

/**
 * The code is used up first, by one conditional write that also says whom and what it makes; repeated by the same
 * WeChat after a break, it finishes what was begun.
 */
export const bootstrap = openHandler(method, async (input, { openid, now }) => {
  await countCode(openid, input.code, now)
  const code = (await collection('adminCodes').doc(adminCodeId).get()).data
  if (!code || code.hash !== hashOf(input.code) || (code.usedBy && code.usedBy !== openid))
    throw new Refusal('CODE_UNKNOWN')
  const { caller } = await loadPeople(openid, [])
  const used = code.usedBy
    ? code
    : await use(code, input, openid, caller, now).catch((error: unknown) =>
        usedMeanwhile(code, openid, error)
      )
  const root = await ensureRoot(used.nodeId, input.county, used.personId, now)
  const person = await ensurePerson(used.personId, root, openid, caller?.name ?? input.name, now)
  return { personId: person._id, name: person.name, nodeId: root._id }
})

async function use(
  code: AdminCode,
  { county, name }: { county?: string | undefined; name?: string | undefined },
  openid: string,
  caller: Person | null,
  now: Date
): Promise<AdminCode> {
  if (code.until <= now) throw new Refusal('CODE_EXPIRED')
  const rootId = await rootWithoutAdmin(now)
  if (!rootId && !county) throw new Refusal('COUNTY_MISSING', { county: '还没有填写' })
  if (!caller && !name) throw new Refusal('NAME_MISSING', { name: '还没有填写' })
  const mark = {
    usedBy: openid,
    nodeId: rootId ?? code.nodeId,
    personId: caller?._id ?? code.personId
  }
  const { stats } = await collection('adminCodes')
    .where({ _id: adminCodeId, hash: code.hash, usedBy: null })
    .update({ data: mark })
  if (stats.updated !== 1) throw new Refusal('CODE_UNKNOWN')
  return { ...code, ...mark }
}

/** Of several taps at once the later ones are answered as the first, also where that one was through already. */
async function usedMeanwhile(code: AdminCode, openid: string, refusal: unknown): Promise<AdminCode> {
  const raced = (await collection('adminCodes').doc(adminCodeId).get()).data
  if (!raced?.usedBy) throw refusal
  // Used by somebody else meanwhile, it is what a used code is to everybody.
  if (raced.usedBy !== openid || raced.hash !== code.hash) throw new Refusal('CODE_UNKNOWN')
  return raced
}

/** The first county that nobody administers; null where there is none on file. Errors: ADMIN_EXISTS. */
async function rootWithoutAdmin(now: Date): Promise<string | null> {
  const { data: roots } = await collection('organizations')
    .where({ parentId: null })
    .orderBy('_id', 'asc')
    .limit(most)
    .field({ name: true })
    .get()
  if (roots.length === 0) return null
  const { data: people } = await collection('persons')
    .where({ postKeys: _.in(roots.map(({ _id }) => `admin@${_id}`)) })
    .limit(1000)
    .field({ posts: true })
    .get()
  const taken = people.flatMap((person) =>
    lastingPosts(person, now).flatMap((post) => (post.role === 'admin' ? [post.nodeId] : []))
  )
  const free = roots.find(({ _id }) => !taken.includes(_id))
  if (!free) throw new Refusal('ADMIN_EXISTS')
  return free._id
}
