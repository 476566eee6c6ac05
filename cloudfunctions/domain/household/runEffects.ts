import { change, load, type AggregateName } from '../../kernel/aggregate'
import { addDays } from '../../kernel/days'
import type { Household } from '../../kernel/household'
import { drainOutbox } from '../../kernel/outbox'
import type { Person } from '../../kernel/person'
import type { Change, Recorded } from '../../kernel/record'
import { recordOnce } from '../../kernel/recordAct'
import { settingsAt } from '../../kernel/settings'
import { later } from '../../kernel/later'
import { followLink } from '../link/runEffects'
import { homeLinkId } from '../link/link'
import { writeMessage } from '../message/write'
import { runPublicationEffect } from '../publication/runEffects'
import { isKept } from './requests/turns'
import type { AskEffect, BelongEffect, HouseholdEffect } from './effects'
import { households } from './households'
import { announce } from './requests/announce'
import { applyRequest } from './requests/apply'
import { renamed } from './renamed'
import { askedAgain, askedEffects } from './requests/ask'
import { end } from './requests/end'
import { giveWay } from './requests/enter'
import { ownLeft } from './requests/ownLeft'
import { reach } from './requests/reach'
import { asked, requestIdOf, requestsName } from './requests/request'
import type { StoredRequest } from './requests/stored'
import { persons } from '../person/persons'
import { requests } from './requests/requests'

/** Carries out one effect; repeated, it changes nothing. */
async function runEffect(effect: HouseholdEffect): Promise<void> {
  switch (effect.kind) {
    case 'belong':
      return settle(effect)
    case 'message':
      return writeMessage(effect)
    case 'publication':
      return runPublicationEffect(effect)
    case 'renamed':
      return renamed(effect)
    case 'announce':
      return announce(effect)
    case 'ask':
      return putDown(effect)
    case 'apply': {
      const person = await applyRequest(effect)
      if (person) await runEffects('persons', person)
      return
    }
    case 'reach': {
      const request = await reach(effect.requestId, effect.at, effect.force)
      if (request) await runEffects(requestsName, request)
      return
    }
    case 'end': {
      const request = await end(effect)
      if (request) await runEffects(requestsName, request)
    }
  }
}

/** Whoever belongs follows the household’s link; whoever left does not speak for it any more. */
async function settle(effect: BelongEffect): Promise<void> {
  const { id, personId, householdId, at } = effect
  const person = await load<Recorded<Person>>(persons, personId)
  if (person?.householdId === householdId) {
    const gone = await giveWay(effect)
    if (gone) await runEffects('persons', gone)
    return followLink(homeLinkId(householdId))
  }
  const by = { id: personId, name: person?.name ?? '' }
  const told = { id, print: 'left', at, act: 'left', by }
  await recordOnce(households, householdId, told, ({ representativeId }) =>
    representativeId === personId ? { fields: { representativeId: undefined } } : null
  )
}

/** Puts down as a request what somebody’s own record says: that they wish to join, or that they left. */
async function putDown({ id, householdId, request, turn: first = 0, at }: AskEffect): Promise<void> {
  const home = await load<Recorded<Household>>(households, householdId)
  if (!home) return
  const settings = await settingsAt(home.path, at)
  const { person } = request
  const event: Change = { id, print: 'own', at, act: request.kind, by: person }
  const putAt = (turn: number) =>
    change<StoredRequest, 'kept' | null>(
      requests,
      requestIdOf(request.kind, householdId, person.id, turn),
      (before) => {
        if (before?.history.some((one) => one.id === id)) return Promise.resolve({ result: null })
        if (request.kind !== 'join' && before && isKept(before))
          return Promise.resolve({ result: 'kept' as const })
        const ringAt = addDays(at, settings.requestRemindDays)
        const open = asked(home, { ...request, by: person }, at, ringAt, turn)
        const after = request.kind === 'join' ? open : ownLeft(open, addDays(at, settings.undoDays))
        const effects = request.kind === 'join' ? askedEffects(after, event) : []
        return Promise.resolve({ save: askedAgain(before, after, event, effects), result: null })
      }
    )
  for (let turn = first; ; turn += 1) {
    const { result, saved } = await putAt(turn)
    if (result === 'kept') continue
    if (saved) await runEffects(requestsName, saved)
    return
  }
}

type Waiting = Recorded<{ _id: string }, HouseholdEffect>

/** What waits for what a household’s acts lead to. */
export const carriers = [persons, households, requests] as const

/** Carries out what waits in a person, a household or a request about one. */
export const runEffects = (name: AggregateName, doc: Waiting): Promise<void> =>
  drainOutbox(name, doc, runEffect)

/** Starts on it (`later`); what is not done by the time of the answer the clock has done. */
export function runEffectsLater(name: AggregateName, doc: Waiting | null): void {
  if (doc) later(doc._id, runEffects(name, doc))
}
