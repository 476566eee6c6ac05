import { read as method } from '../../types/api/matter/read'
import { collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import type { Contact } from '../kernel/contact'
import type { Person } from '../kernel/person'
import { shownAddresses } from '../kernel/addresses'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import type { Matter } from '../domain/matter/state/matter'
import { matters } from '../domain/matter/state/matters'
import { matterRolesOf } from '../domain/matter/state/roles'
import { photosOf, viewOf } from '../domain/matter/views/view'

export const read = handler(method, async ({ id }, { caller, now }) => {
  const matter = await surrounded(id)
  const standings = matter ? matterRolesOf(matter, caller, now) : []
  if (!matter || standings.length === 0) throw new Refusal('NOT_FOUND')
  const [addresses, settings] = await Promise.all([
    shownAddresses(photosOf(matter, caller, standings, now), now),
    settingsAt(matter.path, now)
  ])
  const reader = { person: caller, standings, settings, now }
  return viewOf(matter, addresses, reader, {
    substitutes: matter.substitutes,
    above: matter.above[0]?.office
  })
})

/** A matter with whom its page names besides: those who stand in, and the office above what is overdue. */
type Surrounded = Matter & { substitutes: Person[]; above: { office: Contact }[] }

/** One call of the store. */
async function surrounded(id: string): Promise<Surrounded | undefined> {
  const { list } = await collection('matters')
    .aggregate()
    .match({ _id: id })
    .limit(1)
    .lookup({ from: 'persons', localField: 'hands', foreignField: 'substitutes', as: 'substitutes' })
    .lookup({ from: 'organizations', localField: 'lateTo', foreignField: '_id', as: 'above' })
    .project({ 'substitutes.history': 0, 'above.history': 0 })
    .end()
  const [found] = list as Surrounded[]
  return found && matters.read(found)
}
