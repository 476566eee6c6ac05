import { read as method } from '../../types/api/wish/read'
import { handler } from '../kernel/handler'
import { shownAddresses } from '../kernel/addresses'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { wishRolesOf } from '../domain/wish/roles'
import { entriesFor, viewOf } from '../domain/wish/view'
import { loadOnWall } from '../domain/wish/load'

export const read = handler(method, async ({ id }, { caller, now }) => {
  const found = await loadOnWall(id, now)
  const standings = found ? wishRolesOf(found.wish, caller, found.ring, now) : []
  if (!found || standings.length === 0) throw new Refusal('NOT_FOUND')
  const { wish, check } = found
  const photos = entriesFor(wish, standings).flatMap((event) => event.photos ?? [])
  const [addresses, settings] = await Promise.all([shownAddresses(photos, now), settingsAt(wish.path, now)])
  return viewOf(wish, check, caller, standings, addresses, settings, now)
})
