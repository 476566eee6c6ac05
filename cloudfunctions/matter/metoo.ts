import { metoo as method } from '../../types/api/matter/metoo'
import { _, pipeline } from '../kernel/cloud'
import { fingerprint } from '../kernel/fingerprint'
import { handler } from '../kernel/handler'
import type { Household } from '../kernel/household'
import type { Organization } from '../kernel/organization'
import type { Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { canLead, clusterOf, isOrdinary } from '../domain/matter/state/cluster'
import { begin, begun, openingOf, type Route } from '../domain/matter/state/open'
import { routeFrom } from '../domain/matter/lookups/route'
import { hasSaid } from '../domain/matter/views/sharedRow'
import { publishedOne, type Lead } from './published'

interface Around {
  households: Household[]
  homes: Organization[]
  /** Matters of the caller and, as far as they may know, of their household that go with it. */
  said: { _id: string }[]
}

/** Looks up, in one call with the line and its matter, where the caller lives and whether their household said it. */
const around = (of: string, { _id, householdId, home }: Person) =>
  publishedOne<Lead, Around>(of, {
    lookups: [
      householdId
        ? { from: 'households', pipeline: byId(householdId), as: 'households' }
        : { from: 'organizations', pipeline: byId(home.id), as: 'homes' },
      {
        from: 'matters',
        pipeline: pipeline()
          .match(
            householdId
              ? _.or([
                  { 'cluster.id': of, 'asker.householdId': householdId, hideName: _.neq(true) },
                  { 'cluster.id': of, 'asker.id': _id }
                ])
              : { 'cluster.id': of, 'asker.id': _id }
          )
          .limit(1)
          .project({ _id: 1 })
          .done(),
        as: 'said'
      }
    ]
  })

function routeTo(caller: Person, { households, homes }: Partial<Around>): Route {
  const [household] = households ?? []
  if (household) return routeFrom(household, caller, [caller._id])
  const [home] = homes ?? []
  if (!home) throw new Error(`${caller._id} lives at ${caller.home.id}, which does not exist`)
  return { path: home.path, asker: { id: caller._id, name: caller.name }, hub: null, office: home.office }
}

const byId = (_id: string) => pipeline().match({ _id }).limit(1).done()

/**
 * 我家也是: the resident’s own matter begins handled together with the shared one; its hub sorts it like any other
 * where it is parted again. One matter a household: who said it already is told so.
 */
export const metoo = handler(method, (input, { caller, now }) => {
  const { id, of, text } = input
  const print = fingerprint(caller._id, 'metoo', input)
  return begin(id, print, async () => {
    const found = await around(of, caller)
    if (!found || !isOrdinary(found.lead)) throw new Refusal('NOT_FOUND')
    const { line, lead, more } = found
    const route = routeTo(caller, more)
    if (route.office.id !== lead.office.id) throw new Refusal('NOT_FOUND')
    if (more.said.length > 0 || hasSaid(lead, caller)) throw new Refusal('METOO_SAID')
    if (!canLead(lead)) throw new Refusal('METOO_OVER')
    const settings = await settingsAt(route.path, now)
    const cluster = clusterOf(lead, 'asked')
    const words = { text: text ?? line.text, subject: line.text, photos: [] }
    return begun(id, openingOf({ id, act: id, print, now, ...words, route, cluster }, settings))
  })
})
