import { read as method } from '../../types/api/household/read'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { householdRolesOf } from '../domain/household/roles'
import { viewOf } from '../domain/household/view'
import { loadMirror } from '../domain/household/load'

export const read = handler(method, async ({ householdId }, { caller, now }) => {
  const wanted = householdId ?? caller.householdId
  const mirror = wanted ? await loadMirror(wanted) : null
  const standings = mirror ? householdRolesOf(mirror, caller, now) : []
  if (!mirror || standings.length === 0) throw new Refusal('NOT_FOUND')
  return viewOf(mirror, caller, standings, now)
})
