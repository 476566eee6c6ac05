import type { Settings } from '../../../../types/domain/settings'
import { change, save } from '../../../kernel/aggregate'
import { addDays } from '../../../kernel/days'
import { fingerprint } from '../../../kernel/fingerprint'
import type { Change } from '../../../kernel/record'
import type { Asked } from '../../../kernel/recordAct'
import { Refusal } from '../../../kernel/refusal'
import type { Home } from '../load'
import { announced, reached } from './effects'
import { askedWords } from './words'
import { isKept, latestOf, nextTurn, standsAsAsked } from './turns'
import type { HouseholdEffect } from '../effects'
import { asked, requestIdOf, requestsName, type Asking, type HouseholdRequest } from './request'
import { requests } from './requests'
import type { StoredRequest } from './stored'

/** What follows when something is asked: everybody is told, and somebody must be able to answer. */
export function askedEffects(request: HouseholdRequest, { id, by, at }: Change): HouseholdEffect[] {
  const event = { id: `${request._id}.${id}`, by, at }
  return [...announced(request, event, askedWords(request)), reached(request, event)]
}

/** A request as it stands once it is asked, for the first time or once more. */
export function askedAgain(
  before: StoredRequest | null,
  request: HouseholdRequest,
  event: Change,
  effects: HouseholdEffect[]
): StoredRequest {
  return before ? requests.changed(before, request, event, effects) : requests.begin(request, event, effects)
}

/**
 * Asks for a second voice, exactly once an act; `known` are the requests about the same subject as they were read.
 * What was agreed to before is left as it is and asked anew in the next turn; what can hold no more makes room.
 * `decide` refuses who may not ask, or says what is asked.
 * Errors: REQUEST_OPEN while the same subject waits for an answer, ACT_REUSED, CONFLICT, and those of `decide`.
 */
export async function ask(
  home: Home,
  { id, act, caller, now, input }: Asked,
  known: StoredRequest[],
  settings: Pick<Settings, 'requestRemindDays'>,
  decide: () => Omit<Asking, 'by'>
): Promise<{ requestId: string; saved: StoredRequest | null }> {
  const print = fingerprint(caller._id, act, input)
  const by = { id: caller._id, name: caller.name }
  const begunBy = (one: StoredRequest) => one.history.find((event) => event.id === id)
  const next = (before: StoredRequest | null, turn: number): StoredRequest | 'kept' | 'again' => {
    const first = before && begunBy(before)
    if (first?.print === print) return 'again'
    const asking = { ...decide(), by }
    if (first ?? known.some(begunBy)) throw new Refusal('ACT_REUSED')
    if (before && isKept(before)) return 'kept'
    if (before?.state === 'open' && standsAsAsked(before, home)) throw new Refusal('REQUEST_OPEN')
    const request = asked(home, asking, now, addDays(now, settings.requestRemindDays), turn)
    const event: Change = { id, print, at: now, act, by, ...(asking.reason && { reason: asking.reason }) }
    return askedAgain(before, request, event, askedEffects(request, event))
  }
  const repeated = known.find((one) => begunBy(one)?.print === print)
  if (repeated) return { requestId: repeated._id, saved: null }
  const { kind, person } = decide()
  const latest = latestOf(known)
  for (let turn = nextTurn(latest); ; turn += 1) {
    const requestId = requestIdOf(kind, home._id, person.id, turn)
    const read = latest?._id === requestId ? latest : undefined
    if (!read) {
      const fresh = next(null, turn) as StoredRequest
      if (await save(requestsName, null, fresh)) return { requestId, saved: fresh }
    }
    const { result, saved } = await change<StoredRequest, 'kept' | null>(
      requests,
      requestId,
      (before) => {
        const after = next(before, turn)
        if (after === 'kept') return Promise.resolve({ result: 'kept' as const })
        return Promise.resolve(after === 'again' ? { result: null } : { save: after, result: null })
      },
      read
    )
    if (result === null) return { requestId, saved }
  }
}
