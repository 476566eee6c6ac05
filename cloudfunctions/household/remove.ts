import { remove as method } from '../../types/api/household/remove'
import { handler } from '../kernel/handler'
import type { Person } from '../kernel/person'
import type { Recorded } from '../kernel/record'
import { recordAct } from '../kernel/recordAct'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { carryOutLater } from './carry'
import { may } from './domain/may'
import { standingsOf } from './domain/standing'
import { belong, type AnnounceEffect, type HouseholdEffect } from './effects'
import type { Home } from './load'
import { ask } from './requests/ask'
import { loadHomeAndRequest } from './requests/load'
import { requestIdOf, requestsName } from './requests/request'

/**
 * Somebody moved away: proposed by one, it holds once a second person said yes (household/decide); the person and what
 * they asked stay. Everybody may leave by themself, at once.
 */
export const remove = handler(method, async ({ act, householdId, personId, reason }, { caller, now }) => {
  const requestId = requestIdOf('remove', householdId, personId)
  const found = await loadHomeAndRequest(householdId, requestId)
  if (!found) throw new Refusal('NOT_FOUND')
  const { home, request } = found
  const asking = { id: act, act: 'remove', caller, now, input: { householdId, personId, reason } }
  const speaks = home.representativeId === personId
  if (personId === caller._id) {
    const { saved } = await recordAct<Person, null, HouseholdEffect>(
      'persons',
      personId,
      asking,
      (one) => leave(one, home, { act, reason, speaks }, now),
      () => null,
      caller as Recorded<Person, HouseholdEffect>
    )
    carryOutLater('persons', saved)
    return { personId, requestId, waiting: false }
  }
  const settings = await settingsAt(home.path, now)
  const saved = await ask(home, asking, request, settings, requestId, () => {
    if (!may('remove', standingsOf(home, caller, now), true)) throw new Refusal('NOT_FOUND')
    const person = home.people.find(({ _id }) => _id === personId)
    if (!person) throw new Refusal('PERSON_UNKNOWN')
    const who = { id: personId, name: person.name }
    return { kind: 'remove', person: who, before: speaks ? who : null, reason }
  })
  carryOutLater(requestsName, saved)
  return { personId, requestId, waiting: true }
})

/** Whoever does not live there learns nothing of a household, not even that there is one. */
function leave(
  person: Person,
  home: Home,
  { act, reason, speaks }: { act: string; reason: string; speaks: boolean },
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
      id: `${person._id}.${act}.ask`,
      kind: 'ask',
      householdId: home._id,
      request: { kind: 'remove', person: who, reason, before: speaks ? who : null },
      at
    },
    told
  ]
  return { fields: { householdId: undefined, linkedMember: undefined }, reason, effects }
}
