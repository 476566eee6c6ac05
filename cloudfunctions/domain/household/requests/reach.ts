import { system } from '../../../kernel/system'
import { change, withoutHistory } from '../../../kernel/aggregate'
import { _, collection } from '../../../kernel/cloud'
import { lastingPosts, type Person } from '../../../kernel/person'
import { aboveWords } from './words'
import { toldToAnswer } from './effects'
import { canEnd, rolesAbove } from './voices'
import { loadGround, type Ground } from './load'
import { requests } from './requests'
import type { HouseholdRequest } from './request'
import type { StoredRequest } from './stored'

/**
 * Sees to it that somebody whom a request does not concern can end it: where nobody below can, the nearest office
 * above is asked (an administrator where there is none). `force`: also where somebody could and did not.
 */
export async function reach(requestId: string, at: Date, force = false): Promise<StoredRequest | null> {
  const ground = await loadGround(requestId)
  if (!ground?.request.waits || ground.request.above !== undefined) return null
  if (!force && (await hasAnswerer(ground, at))) return null
  const above = await nodeAbove(ground.request, at)
  if (above === null) return null
  const { saved } = await change<StoredRequest, null>(requests, requestId, (request) => {
    if (!request?.waits || request.above !== undefined) return Promise.resolve({ result: null })
    const id = `above.${request.version + 1}`
    const event = { id, print: 'above', at, act: 'above', by: system }
    const told = toldToAnswer(
      { ...request, above },
      { id: `${request._id}.${id}`, by: system, at },
      [],
      aboveWords(request)
    ).filter(({ id: message }) => message.endsWith(above))
    return Promise.resolve({
      save: requests.changed(request, { above }, event, told),
      result: null
    })
  })
  return saved
}

/** Whether the member, the representative or an officer can, none of them being whom it concerns. */
async function hasAnswerer({ request, home }: Ground, now: Date): Promise<boolean> {
  const known = (home?.people ?? []) as Person[]
  const keys = request.path.map((nodeId) => `officer@${nodeId}`)
  const member = home?.member ? [{ _id: home.member.id }] : []
  const { data } = await collection('persons')
    .where(_.or([...member, { postKeys: _.in(keys) }]))
    .limit(50)
    .field(withoutHistory)
    .get()
  return [...known, ...data].some((person) => canEnd(request, home, person, now))
}

/** The nearest node above the village in whose office somebody sits; of an administrator where no office has anybody. */
async function nodeAbove({ path, office, person, by }: HouseholdRequest, now: Date): Promise<string | null> {
  const nodes = path.slice(0, Math.max(path.indexOf(office.id), 0))
  const { data } = await collection('persons')
    .where({ postKeys: _.in(path.flatMap((nodeId) => rolesAbove.map((role) => `${role}@${nodeId}`))) })
    .limit(100)
    .field(withoutHistory)
    .get()
  const serving = data.filter(({ _id, openid }) => openid !== undefined && _id !== person.id && _id !== by.id)
  const at = (some: string[], roles: readonly string[]) =>
    some.findLast((nodeId) =>
      serving.some((one) =>
        lastingPosts(one, now).some((post) => post.nodeId === nodeId && roles.includes(post.role))
      )
    )
  return at(nodes, ['townOffice', 'countyOffice']) ?? at(path, ['admin']) ?? null
}
