import { read as method } from '../../types/api/matter/read'
import { collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import type { Person } from '../kernel/person'
import { addressesOf } from '../kernel/photos'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import type { Matter } from '../shared/matter/matter'
import { standingsOf } from '../shared/matter/standing'
import { photosOf, viewOf } from './domain/view'

export const read = handler(method, async ({ id }, { caller, now }) => {
  const matter = await withSubstitutes(id)
  const standings = matter ? standingsOf(matter, caller, now) : []
  if (!matter || standings.length === 0) throw new Refusal('NOT_FOUND')
  const [addresses, settings] = await Promise.all([
    addressesOf(photosOf(matter, caller, standings, now)),
    settingsAt(matter.path, now)
  ])
  return viewOf(matter, addresses, { person: caller, standings, settings, now }, matter.substitutes)
})

/** A matter with those who stand in for somebody who must act now. One call of the store. */
async function withSubstitutes(id: string): Promise<(Matter & { substitutes: Person[] }) | undefined> {
  const { list } = await collection('matters')
    .aggregate()
    .match({ _id: id })
    .limit(1)
    .lookup({ from: 'persons', localField: 'hands', foreignField: 'substitutes', as: 'substitutes' })
    .project({ 'substitutes.history': 0 })
    .end()
  return list[0] as (Matter & { substitutes: Person[] }) | undefined
}
