import { remove as method } from '../../types/api/household/remove'
import { recordHandler } from '../kernel/handler'
import type { Person } from '../kernel/person'
import { recordAct } from '../kernel/recordAct'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { runEffectsLater } from '../domain/household/runEffects'
import { may } from '../domain/household/may'
import { householdRolesOf } from '../domain/household/roles'
import { latestOf, nextTurn } from '../domain/household/requests/turns'
import { belong, type AnnounceEffect, type HouseholdEffect } from '../domain/household/effects'
import type { Home } from '../domain/household/load'
import { ask } from '../domain/household/requests/ask'
import { loadHomeAndRequests } from '../domain/household/requests/load'
import { requestIdOf, requestsName } from '../domain/household/requests/request'
import { persons } from '../domain/person/persons'

/**
 * Somebody moved away: proposed by one, it holds once a second person said yes (household/decide); the person and what
 * they asked stay. Everybody may leave by themself, at once.
 */
export const remove = recordHandler(
  method,
  async ({ act, householdId, personId, reason }, { caller, now }) => {
    const found = await loadHomeAndRequests(householdId, { kind: 'remove', 'person.id': personId })
    if (!found) throw new Refusal('NOT_FOUND')
    const { home, requests } = found
    const asking = { id: act, act: 'remove', caller, now, input: { householdId, personId, reason } }
    const speaks = home.representativeId === personId
    if (personId === caller._id) {
      const turn = nextTurn(latestOf(requests))
      const put = requests.find(({ history }) => history.some(({ id }) => id === leavingId(personId, act)))
      const { saved } = await recordAct<Person, null, HouseholdEffect>(
        persons,
        personId,
        asking,
        (one) => leave(one, home, { act, reason, speaks, turn }, now),
        () => null,
        caller
      )
      runEffectsLater('persons', saved)
      return {
        personId,
        requestId: put?._id ?? requestIdOf('remove', householdId, personId, turn),
        waiting: false
      }
    }
    const settings = await settingsAt(home.path, now)
    const { requestId, saved } = await ask(home, asking, requests, settings, () => {
      if (!may('remove', householdRolesOf(home, caller, now), true)) throw new Refusal('NOT_FOUND')
      const person = home.people.find(({ _id }) => _id === personId)
      if (!person) throw new Refusal('PERSON_UNKNOWN')
      const who = { id: personId, name: person.name }
      return { kind: 'remove', person: who, before: speaks ? who : null, reason }
    })
    runEffectsLater(requestsName, saved)
    return { personId, requestId, waiting: true }
  }
)

/** The event by which one’s own leaving is put down as a request. */
const leavingId = (personId: string, act: string): string => `${personId}.${act}.ask`

/** Whoever does not live there learns nothing of a household, not even that there is one. */
function leave(
  person: Person,
  home: Home,
  { act, reason, speaks, turn }: { act: string; reason: string; speaks: boolean; turn: number },
  at: Date
) {
  if (person.householdId !== home._id) throw new Refusal('NOT_FOUND')
  const who = { id: person._id, name: person.name }
  const told: AnnounceEffect = {
    id: `${person._id}.${act}.announce`,
    kind: 'announce',
    householdId: home._id,
    by: who,
    text: `${person.name}不在这一户了。原因：${reason}`,
    also: [],
    except: [],
    at
  }
  const effects: HouseholdEffect[] = [
    belong(act, person._id, home._id, at),
    {
      id: leavingId(person._id, act),
      kind: 'ask',
      householdId: home._id,
      request: { kind: 'remove', person: who, reason, before: speaks ? who : null },
      turn,
      at
    },
    told
  ]
  return { fields: { householdId: undefined, linkedMember: undefined }, reason, effects }
}
