import { requests as method } from '../../types/api/household/requests'
import { requestsShown } from '../../types/domain/households'
import { _, collection, pipeline } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import type { Household } from '../kernel/household'
import { lastingPosts, nodesOf } from '../kernel/person'
import { requestFor } from '../domain/household/requests/view'
import { rolesAbove } from '../domain/household/requests/voices'
import { requestsName, type HouseholdRequest } from '../domain/household/requests/request'

const $ = _.aggregate

interface Found {
  linked: Household[]
  own: Household[]
  ofHomes: HouseholdRequest[]
  ofOffices: HouseholdRequest[]
  ofAbove: HouseholdRequest[]
  about: HouseholdRequest[]
}

/** What is joined as it is stored, but for its history. */
const whole = ['own', 'ofHomes']

const waiting = (where: object) =>
  pipeline()
    .match({ ...where, waits: true })
    .sort({ key: 1 })
    .limit(requestsShown + 1)
    .project({ history: 0 })
    .done()

/**
 * One list for whatever somebody is: member, representative, officer, of an office above, or the one it is about. All
 * of it in one call of the store; `decisionsOf` says of each whether it waits for the caller.
 */
export const requests = handler(method, async (_input, { caller, now }) => {
  const above = lastingPosts(caller, now)
    .filter(({ role }) => rolesAbove.includes(role))
    .map(({ nodeId }) => nodeId)
  const about = pipeline()
    .match({ 'person.id': caller._id })
    .sort({ key: -1 })
    .limit(requestsShown)
    .project({ history: 0 })
    .done()
  const linked = pipeline().match({ 'member.id': caller._id }).project({ history: 0 }).done()
  const { list } = await collection('persons')
    .aggregate()
    .match({ _id: caller._id })
    .limit(1)
    .project({ householdId: 1 })
    .lookup({ from: 'households', pipeline: linked, as: 'linked' })
    .lookup({ from: 'households', localField: 'householdId', foreignField: '_id', as: 'own' })
    .addFields({ homes: $.concatArrays(['$linked._id', '$own._id']) })
    .lookup({ from: requestsName, localField: 'homes', foreignField: 'waitsAt', as: 'ofHomes' })
    .lookup({
      from: requestsName,
      pipeline: waiting({ path: _.in(nodesOf(caller, 'officer', now)) }),
      as: 'ofOffices'
    })
    .lookup({ from: requestsName, pipeline: waiting({ above: _.in(above) }), as: 'ofAbove' })
    .lookup({ from: requestsName, pipeline: about, as: 'about' })
    .project(Object.fromEntries(whole.map((part) => [`${part}.history`, 0])))
    .end()
  const { linked: homes, own, ...found } = list[0] as Found
  const byId = new Map([...homes, ...own].map((home) => [home._id, home]))
  const all = new Map(
    [...found.ofHomes, ...found.ofOffices, ...found.ofAbove, ...found.about].map((one) => [one._id, one])
  )
  const rows = [...all.values()]
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map((request) => requestFor(request, byId.get(request.householdId) ?? placeOf(request), caller, now))
    // What one asked oneself is withdrawn where it is seen; a newcomer’s stands on their home page.
    .filter(
      ({ kind, acts, person }) => acts.some((act) => act !== 'withdraw') && !(kind === 'join' && person.you)
    )
    // What can merely be undone does not wait.
    .filter(({ state, objection, person }) => state === 'open' || objection || person.you)
  return { rows: rows.slice(0, requestsShown), more: rows.length > requestsShown }
})

/** Enough of a household to tell an officer over it, where the caller has no other part in it. */
const placeOf = ({ householdId, household, path, office }: HouseholdRequest): Household => ({
  _id: householdId,
  name: household,
  path,
  home: { id: path.at(-1) ?? '', name: '' },
  office,
  member: null,
  hub: null
})
