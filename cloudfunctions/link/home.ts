import { home as method } from '../../types/api/link/home'
import { handler } from '../kernel/handler'
import { cityLinkId } from '../domain/link/link'
import { viewOf } from '../domain/link/view'
import { loadGround, loadHome } from '../domain/link/load'

export const home = handler(method, async (_input, { caller, now }) => {
  const found = caller.householdId ? await loadHome(caller.householdId, now, caller) : null
  const city = found ? found.city : await loadGround(cityLinkId(caller._id), caller, now)
  return {
    home: found && viewOf(found.home, caller, now),
    city: city?.link ? viewOf(city, caller, now) : null
  }
})
