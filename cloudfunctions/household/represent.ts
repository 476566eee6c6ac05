import { represent as method } from '../../types/api/household/represent'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { runEffectsLater } from '../domain/household/runEffects'
import { may } from '../domain/household/may'
import { representativeAmong } from '../domain/household/people'
import { householdRolesOf } from '../domain/household/roles'
import { ask } from '../domain/household/requests/ask'
import { loadHomeAndRequests } from '../domain/household/requests/load'
import { requestsName } from '../domain/household/requests/request'

/** Proposes who speaks for a household; it holds once a second person said yes (household/decide). */
export const represent = handler(method, async ({ act, householdId, personId, reason }, { caller, now }) => {
  const found = await loadHomeAndRequests(householdId, { kind: 'represent' })
  if (!found) throw new Refusal('NOT_FOUND')
  const { home, requests } = found
  const asking = { id: act, act: 'represent', caller, now, input: { householdId, personId, reason } }
  const settings = await settingsAt(home.path, now)
  const { requestId, saved } = await ask(home, asking, requests, settings, () => {
    const standings = householdRolesOf(home, caller, now)
    const before = representativeAmong(home.people, home.representativeId)
    if (!may('represent', standings, before !== null)) throw new Refusal('NOT_FOUND')
    if (!standings.includes('resident') && !reason) throw new Refusal('REASON_MISSING')
    const person = home.people.find(({ _id }) => _id === personId)
    if (!person) throw new Refusal('PERSON_UNKNOWN')
    return {
      kind: 'represent',
      person: { id: personId, name: person.name },
      before: before && { id: before._id, name: before.name },
      reason
    }
  })
  runEffectsLater(requestsName, saved)
  return { personId, requestId }
})
