import type { Decision } from '../../../../types/domain/households'
import type { RecordEvent } from '../../../kernel/record'
import {
  requestsPage,
  tell,
  type AnnounceEffect,
  type ApplyEffect,
  type HouseholdEffect,
  type ReachEffect
} from '../effects'
import type { HouseholdRequest } from './request'
import { newcomerWords } from './words'

type Event = Pick<RecordEvent, 'id' | 'by' | 'at'>

/** Told to everybody of the household, the linked member, the village’s officers and whom it concerns. */
export const announced = (
  { kind, householdId, person, by, before }: HouseholdRequest,
  event: Event,
  text: string
): AnnounceEffect[] => [
  {
    id: `${event.id}.announce`,
    kind: 'announce',
    householdId,
    by: event.by,
    text,
    also: [by.id, ...(before ? [before.id] : []), person.id],
    // A newcomer hears nothing of the household; what they are told is said to them alone.
    except: kind === 'join' ? [person.id] : [],
    at: event.at
  }
]

/** What a newcomer is told of what was decided. */
export const newcomerTold = (
  request: HouseholdRequest,
  event: Event,
  decision: Decision | 'expired',
  reason?: string
): HouseholdEffect[] =>
  request.kind === 'join' && (decision === 'confirm' || decision === 'decline' || decision === 'expired')
    ? tell(
        { ...event, id: `${event.id}.newcomer` },
        { _id: request._id, name: '登记' },
        [request.person.id],
        newcomerWords(decision, reason),
        decision === 'confirm' ? '/link/household/index' : '/link/home/index'
      )
    : []

/** What makes people and households agree with what was decided. */
export function applied(
  { _id, kind, householdId, household, person, by, reason, before, office }: HouseholdRequest,
  event: Event,
  decision: Decision | 'expired'
): ApplyEffect[] {
  const request = { _id, kind, householdId, household, person, by, reason, before, office }
  const act =
    decision === 'confirm' || decision === 'undo'
      ? decision
      : kind === 'join' && decision !== 'object' && decision !== 'keep'
        ? 'end'
        : null
  return act ? [{ id: `${event.id}.apply`, kind: 'apply', request, act, by: event.by, at: event.at }] : []
}

/** Sees to it that somebody can answer; `force`: goes above also where somebody could and did not. */
export const reached = ({ _id }: HouseholdRequest, { id, at }: Event, force = false): ReachEffect => ({
  id: `${id}.reach`,
  kind: 'reach',
  requestId: _id,
  at,
  ...(force && { force })
})

/** One message each to who can answer a request. */
export const toldToAnswer = (
  { _id, household, office, above }: HouseholdRequest,
  event: Event,
  readers: string[],
  text: string
): HouseholdEffect[] =>
  tell(event, { _id, name: household }, [...readers, office.id, above], text, requestsPage)
