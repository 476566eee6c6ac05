import type { PublicationState } from '../../../types/domain/publications'
import { fingerprint } from '../../kernel/fingerprint'
import { nodesOf, type Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import { decidesOn } from '../../shared/publication/able'
import { extend } from '../../shared/publication/extend'
import type { Publication, PublicationEvent } from '../../shared/publication/publication'

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

const answerOf = (id: string, { act, seq }: PublicationEvent): Answer => ({
  id,
  state: leadsTo[act]!,
  version: seq
})

/**
 * Decides on a publication that waits for a person. Pure.
 * Errors: NOT_FOUND (also for whoever does not decide there), ACT_REUSED, DECIDED, STALE, OWN_WORDS.
 */
export function decide(
  act: 'approve' | 'refuse',
  { id, act: eventId, seen, reason }: Decision,
  publication: Publication | null,
  caller: Person,
  now: Date
): { save: Publication; result: Answer } | { result: Answer } {
  if (!publication || !decidesOn(publication, caller, now)) throw new Refusal('NOT_FOUND')
  const print = fingerprint(caller._id, act, { id, seen, reason })
  const done = publication.history.find((event) => event.id === eventId)
  if (done?.print === print) return { result: answerOf(id, done) }
  if (done) throw new Refusal('ACT_REUSED')
  if (publication.version !== seen) throw new Refusal(publication.state === 'waiting' ? 'STALE' : 'DECIDED')
  if (publication.state !== 'waiting') throw new Refusal('DECIDED')
  if (publication.by.id === caller._id) throw new Refusal('OWN_WORDS')
  const save = extend(id, publication, {
    id: eventId,
    print,
    at: now,
    act,
    by: { id: caller._id, name: caller.name },
    ...(reason && { reason })
  })
  return { save, result: answerOf(id, save.history.at(-1)!) }
}
