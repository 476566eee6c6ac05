import { read as method } from '../../types/api/matter/read'
import { load } from '../kernel/aggregate'
import { handler } from '../kernel/handler'
import { addressesOf } from '../kernel/photos'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import type { Matter } from '../shared/matter/matter'
import { standingsOf } from '../shared/matter/standing'
import { photosOf, viewOf } from './domain/view'

export const read = handler(method, async ({ id }, { caller, now }) => {
  const matter = await load<Matter>('matters', id)
  const standings = matter ? standingsOf(matter, caller, now) : []
  if (!matter || standings.length === 0) throw new Refusal('NOT_FOUND')
  const [addresses, settings] = await Promise.all([
    addressesOf(photosOf(matter, caller, standings, now)),
    settingsAt(matter.path, now)
  ])
  return viewOf(matter, addresses, { person: caller, standings, settings, now })
})
