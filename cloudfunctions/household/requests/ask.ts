import type { Settings } from '../../../types/domain/settings'
import { change, save } from '../../kernel/aggregate'
import { addDays } from '../../kernel/days'
import { fingerprint } from '../../kernel/fingerprint'
import { changed, founded, type Change, type Recorded } from '../../kernel/record'
import type { Asked } from '../../kernel/recordAct'
import { Refusal } from '../../kernel/refusal'
import type { Home } from '../load'
import { announced } from '../domain/requestEffects'
import { askedWords } from '../domain/requestWords'
import type { HouseholdEffect } from '../effects'
import { asked, requestsName, type Asking, type HouseholdRequest, type StoredRequest } from './request'

/** What follows when something is asked: everybody is told, and somebody must be able to answer. */
export function askedEffects(request: HouseholdRequest, { id, by, at }: Change): HouseholdEffect[] {
  const event = { id: `${request._id}.${id}`, by, at }
  return [
    ...announced(request, event, askedWords(request)),
    { id: `${event.id}.reach`, kind: 'reach', requestId: request._id, at }
  ]
}

/** A request as it stands once it is asked, for the first time or once more. */
export function askedAgain(
  before: StoredRequest | null,
  request: HouseholdRequest,
  event: Change,
  effects: HouseholdEffect[]
): StoredRequest {
  if (before) return changed<HouseholdRequest, HouseholdEffect>(before, request, event, effects)
  const begun = founded<HouseholdRequest>(request, event) as StoredRequest
  return { ...begun, pending: effects, pendingSince: effects.length > 0 ? event.at : null }
}

/**
 * Asks for a second voice, exactly once an act; `known` is the request as it was read, null where there was none.
 * `decide` refuses who may not ask, or says what is asked.
 * Errors: REQUEST_OPEN while the same subject waits for an answer, ACT_REUSED, CONFLICT, and those of `decide`.
 */
export async function ask(
  home: Home,
  { id, act, caller, now, input }: Asked,
  known: StoredRequest | null,
  settings: Pick<Settings, 'requestRemindDays'>,
  requestId: string,
  decide: () => Omit<Asking, 'by'>
): Promise<StoredRequest | null> {
  const print = fingerprint(caller._id, act, input)
  const by = { id: caller._id, name: caller.name }
  const next = (before: StoredRequest | null): StoredRequest | null => {
    const first = before?.history.find((event) => event.id === id)
    if (first?.print === print) return null
    const asking = { ...decide(), by }
    if (first) throw new Refusal('ACT_REUSED')
    if (before?.state === 'open') throw new Refusal('REQUEST_OPEN')
    const request = asked(home, asking, now, addDays(now, settings.requestRemindDays))
    const event: Change = { id, print, at: now, act, by, ...(asking.reason && { reason: asking.reason }) }
    return askedAgain(before, request, event, askedEffects(request, event))
  }
  if (!known) {
    const fresh = next(null)
    if (fresh && (await save(requestsName, null, fresh))) return fresh
  }
  const { saved } = await change<Recorded<HouseholdRequest, HouseholdEffect>, null>(
    requestsName,
    requestId,
    (before) => {
      const after = next(before)
      return Promise.resolve(after ? { save: after, result: null } : { result: null })
    },
    known ?? undefined
  )
  return saved
}
