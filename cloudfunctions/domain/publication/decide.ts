import type { PublicationState } from '../../../types/domain/publications'
import { decideAct } from '../../kernel/aggregate'
import { fingerprint } from '../../kernel/fingerprint'
import { nodesOf, type Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import { decidesOn } from './able'
import { publications } from './publications'
import type { Publication, PublicationEvent } from './publication'

/** An officer's decision as it was asked for. */
export interface Decision {
  id: string
  act: string
  seen: number
  reason?: string | undefined
}

export interface Answer {
  id: string
  state: PublicationState
  version: number
}

/** The nodes at which somebody decides what is published: as an officer, or for the town. */
export const decidesAt = (person: Person, now: Date): string[] => [
  ...nodesOf(person, 'officer', now),
  ...nodesOf(person, 'townOffice', now)
]

const leadsTo: Partial<Record<PublicationEvent['act'], PublicationState>> = {
  approve: 'public',
  refuse: 'refused'
}

/**
 * Decides on a publication that waits for a person (`decideAct`). Pure.
 * Errors besides: DECIDED, OWN_WORDS.
 */
export function decide(
  act: 'approve' | 'refuse',
  { id, act: eventId, seen, reason }: Decision,
  publication: Publication | null,
  caller: Person,
  now: Date
): { save: Publication; result: Answer } | { result: Answer } {
  const asked = { id: eventId, print: fingerprint(caller._id, act, { id, seen, reason }), at: now, seen }
  return decideAct(publication, asked, {
    history: ({ history }) => history,
    rolesOf: (one): 'decider'[] => (decidesOn(one, caller, now) ? ['decider'] : []),
    newsSince: ({ version, state }, before) =>
      version === before ? undefined : new Refusal(state === 'waiting' ? 'STALE' : 'DECIDED'),
    stepOf: ({ state }) => (state === 'waiting' ? { who: ['decider'], next: [] } : undefined),
    notNow: () => new Refusal('DECIDED'),
    guard({ by }) {
      if (by.id === caller._id) throw new Refusal('OWN_WORDS')
    },
    rule: () => (reason ? { reason } : {}),
    append: (one, { event, facts }) =>
      publications.append(id, one, { ...event, act, by: { id: caller._id, name: caller.name }, ...facts }),
    answer: ({ act: done, seq }: PublicationEvent): Answer => ({ id, state: leadsTo[done]!, version: seq })
  })
}
