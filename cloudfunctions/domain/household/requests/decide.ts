import { householdLimit, reasonedDecisions, type Decision } from '../../../../types/domain/households'
import type { Settings } from '../../../../types/domain/settings'
import { addDays } from '../../../kernel/days'
import { alarmKeyOf } from '../../../kernel/due'
import type { Person } from '../../../kernel/person'
import { Refusal } from '../../../kernel/refusal'
import type { HouseholdEffect } from '../effects'
import type { Home } from '../load'
import type { HouseholdRequest } from './request'
import type { StoredRequest } from './stored'
import type { Ground } from './load'
import { isNamed, representativeAmong } from '../people'
import { announced, applied, newcomerTold, reached } from './effects'
import { decidedWords } from './words'
import { standsAsAsked } from './turns'
import { decisionsOf } from './voices'

interface Said {
  decision: Decision
  reason?: string | undefined
}

/**
 * What a word said to a request changes of it, and what follows. Pure.
 * Errors: NOT_FOUND where it is none of the caller's business, ACT_NOT_NOW, REASON_NEEDED, STALE where people or
 * representative changed since it was asked, NAME_ON_ROSTER, HOUSEHOLD_FULL, UNDO_MOVED.
 */
export function decideRequest(
  { request: read, home, subject }: Ground,
  { decision, reason }: Said,
  caller: Person,
  settings: Settings,
  now: Date
): { fields: Partial<HouseholdRequest>; effects: HouseholdEffect[] } {
  const request = decision === 'confirm' ? asOfNow(read, home) : read
  const mine = decisionsOf(request, home, caller, now)
  if (!mine.includes(decision)) throw new Refusal(knows(request, caller, mine) ? 'ACT_NOT_NOW' : 'NOT_FOUND')
  if (reasonedDecisions.includes(decision) && !reason)
    throw new Refusal('REASON_NEEDED', { reason: '要说一句为什么' })
  if (decision === 'confirm') assertAsAsked({ request, home, subject })
  if (decision === 'undo') assertUndoable({ request, home, subject })
  const by = { id: caller._id, name: caller.name }
  const event = { id: `${request._id}.${request.version + 1}`, by, at: now }
  const text = decidedWords(request, decision, caller.name, reason)
  const effects = [
    ...announced(request, event, text),
    ...applied(request, event, decision),
    ...newcomerTold(request, event, decision, reason),
    ...(decision === 'object' ? [reached(request, event)] : [])
  ]
  return { fields: fieldsOf(request, { decision, reason }, by, settings, now), effects }
}

/** Who speaks for the household may have changed since a removal was asked: what an undoing restores is as of the yes. */
function asOfNow(request: StoredRequest, home: Home | null): StoredRequest {
  if (request.kind !== 'remove') return request
  return { ...request, before: home?.representativeId === request.person.id ? request.person : null }
}

/** Who asked, whom it is about and who may say something else are told that it is over; others that there is nothing. */
const knows = (request: HouseholdRequest, caller: Person, mine: Decision[]): boolean =>
  mine.length > 0 || [request.by.id, request.person.id, request.before?.id].includes(caller._id)

function assertAsAsked({ request, home, subject }: Ground): void {
  if (!home || !subject) throw new Refusal('STALE')
  if (request.kind === 'join') {
    if (subject.joining?.requestId !== request._id) throw new Refusal('STALE')
    if (isNamed(home.people, request.person.name)) throw new Refusal('NAME_ON_ROSTER')
    if (home.people.length >= householdLimit) throw new Refusal('HOUSEHOLD_FULL')
    return
  }
  if (!standsAsAsked(request, home)) throw new Refusal('STALE')
}

/** What changed again since is undone first, so that every undoing restores what was. */
function assertUndoable({ request, home, subject }: Ground): void {
  if (request.kind === 'remove' && subject?.householdId) throw new Refusal('UNDO_MOVED')
  if (request.kind === 'remove' && home && isNamed(home.people, request.person.name))
    throw new Refusal('NAME_ON_ROSTER')
  const speaks = home && representativeAmong(home.people, home.representativeId)
  if (request.kind === 'represent' && speaks && speaks._id !== request.person.id)
    throw new Refusal('UNDO_MOVED')
}

const over = { waitsAt: null, waits: false, objection: undefined, alarmKey: null, rung: 0 } as const

function fieldsOf(
  request: HouseholdRequest,
  { decision, reason }: Said,
  by: { id: string; name: string },
  settings: Settings,
  now: Date
): Partial<HouseholdRequest> {
  const { state } = request
  const decided = { by, at: now, ...(reason && { reason }) }
  switch (decision) {
    case 'confirm':
      return {
        ...over,
        state: 'confirmed',
        decided,
        before: request.before,
        ...(request.kind !== 'join' && { undoUntil: addDays(now, settings.undoDays) })
      }
    case 'decline':
      return { ...over, state: 'declined', decided }
    case 'withdraw':
      return { ...over, state: 'withdrawn', decided }
    case 'undo':
      return { ...over, state: 'undone', decided, undoUntil: undefined }
    case 'keep':
      return { ...over, state }
    case 'object':
      return {
        state,
        objection: { by, text: reason!, at: now },
        waitsAt: request.householdId,
        waits: true,
        // What waits already keeps its place with the clock.
        ...(state !== 'open' && {
          rung: 0,
          alarmKey: alarmKeyOf(request._id, addDays(now, settings.requestRemindDays))
        })
      }
  }
}
