import type { Decision } from '../../../types/domain/households'
import type { Effect } from '../../kernel/aggregate'
import type { RecordEvent } from '../../kernel/record'
import type { MessageEffect } from '../message/message'
import type { PublicationEffect } from '../publication/effect'
import type { HouseholdRequest } from './requests/request'

/** Somebody came into a household or left it: links and the representative are made to agree. */
export interface BelongEffect extends Effect {
  kind: 'belong'
  personId: string
  householdId: string
  at: Date
}

/** What somebody’s own record says of a request is put down as one: a newcomer’s wish to join, one’s own leaving. */
export interface AskEffect extends Effect {
  kind: 'ask'
  householdId: string
  request: Pick<HouseholdRequest, 'kind' | 'person' | 'reason' | 'phone' | 'before'>
  /** From which turn on its place is looked for; absent: the first. */
  turn?: number
  at: Date
}

/** A request was answered: persons and households are made to agree. `end`: a newcomer waits no more. */
export interface ApplyEffect extends Effect {
  kind: 'apply'
  request: Pick<
    HouseholdRequest,
    '_id' | 'kind' | 'householdId' | 'household' | 'person' | 'by' | 'reason' | 'before' | 'office'
  >
  act: Extract<Decision, 'confirm' | 'undo'> | 'end'
  by: { id: string; name: string }
  at: Date
}

/** Told to everybody of a household, its member, the village’s officers, and whom else it concerns. */
export interface AnnounceEffect extends Effect {
  kind: 'announce'
  householdId: string
  by: { id: string; name: string }
  text: string
  also: string[]
  /** Who is told otherwise. */
  except: string[]
  at: Date
}

/** Somebody came back into their household: what they waited for elsewhere is over. */
export interface EndEffect extends Effect {
  kind: 'end'
  requestId: string
  by: { id: string; name: string }
  at: Date
}

/** Sees to it that somebody whom a request does not concern can end it, else asks the office above. */
export interface ReachEffect extends Effect {
  kind: 'reach'
  requestId: string
  /** Also where somebody could answer and did not. */
  force?: boolean
  at: Date
}

/** A name was corrected: what is called after it follows. */
export interface RenamedEffect extends Effect {
  kind: 'renamed'
  personId: string
  householdId: string
  from: string
  to: string
  by: { id: string; name: string }
  at: Date
}

export type HouseholdEffect =
  | RenamedEffect
  | BelongEffect
  | MessageEffect
  | PublicationEffect
  | AskEffect
  | ApplyEffect
  | AnnounceEffect
  | ReachEffect
  | EndEffect

/** Where what waits for somebody’s word is answered. */
export const requestsPage = '/link/requests/index'
const pageOf = (householdId: string) => `/link/household/index?id=${householdId}`

/** What follows for links and representative when somebody comes or leaves. */
export const belong = (eventId: string, personId: string, householdId: string, at: Date): BelongEffect => ({
  id: `${personId}.${eventId}.belong`,
  kind: 'belong',
  personId,
  householdId,
  at
})

/** One message each to some people, never to who acted; nobody where there is no one. */
export const tell = (
  { id, by, at }: Pick<RecordEvent, 'id' | 'by' | 'at'>,
  household: { _id: string; name: string },
  to: (string | null | undefined)[],
  text: string,
  page = pageOf(household._id)
): MessageEffect[] =>
  [...new Set(to)].flatMap((reader) =>
    reader && reader !== by.id
      ? [
          {
            id: `${household._id}.${id}.${reader}`,
            kind: 'message' as const,
            to: reader,
            by: by.id,
            subject: household.name,
            text,
            page,
            at
          }
        ]
      : []
  )
