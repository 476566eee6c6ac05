import type { Stage } from '../../../../types/domain/stages'
import type { Effect } from '../../../kernel/aggregate'
import type { ProgressItem } from '../../contactGroup/feed'
import type { MessageEffect } from '../../message/message'
import type { PublicationEffect } from '../../publication/effect'
import type { Joiner } from '../state/event'

/** Photos of an asker who stays unknown: copies are made whose addresses tell nobody. */
export interface VeilEffect extends Effect {
  kind: 'veil'
  photos: string[]
}

/** Messages that lie with people who have no part in the matter any more. */
export interface HushEffect extends Effect {
  kind: 'hush'
  /** The messages as they were named; those that were never written are no matter. */
  messages: string[]
}

/** It is looked whether somebody can act where it went. */
export interface SeatEffect extends Effect {
  kind: 'seat'
  at: Date
}

/** Past whom a matter went that began as a report, and where it lies now. */
export interface Past {
  about: string[]
  path: string[]
  officeId: string
}

/** How a matter goes on that began as a report, told where it was reported; the report follows its stage. */
export interface ProgressEffect extends Effect {
  kind: 'progress'
  reportId: string
  /** Null where the report shows no matter any more, since it turned out to be about somebody. */
  stage: Stage | null
  /** The matter’s version: a later one is never overruled by an earlier. */
  version: number
  /** What the group is told; null where the act is no news to it. */
  item: ProgressItem | null
  matterId: string
  /** Where the matter went past somebody by this event: what it began as goes past them too. */
  past?: Past
}

/** A matter is to be listed under its terms, at the office that answers for it now. */
export interface TermsEffect extends Effect {
  kind: 'terms'
  /** The office under which it was listed before. */
  from?: string
}

/** What is open at a node is to be counted anew. */
export interface TallyEffect extends Effect {
  kind: 'tally'
  path: string[]
}

/** That a matter came to be handled with another or left it, to be noted there; who came is told how far that one is. */
export interface JoinEffect extends Effect {
  kind: 'join'
  /** The matter that it is noted of. */
  clusterId: string
  joiner: Joiner
}

/** That a matter went on, to be followed by those that are handled with it. */
export interface LeadEffect extends Effect {
  kind: 'lead'
  matterId: string
  version: number
}

export type ClusterEffect = JoinEffect | LeadEffect

/** What somebody added to a matter that is handled with another: it reaches whoever has that one in hand. */
export interface RelayEffect extends Effect {
  kind: 'relay'
  /** The matter that it is noted of. */
  clusterId: string
  /** Null where their name is not to be known. */
  saidBy: string | null
  text: string
  photos: string[]
}

/** What follows from an act on a matter. */
export type MatterEffect =
  | MessageEffect
  | ProgressEffect
  | VeilEffect
  | HushEffect
  | ClusterEffect
  | RelayEffect
  | PublicationEffect
  | TermsEffect
  | TallyEffect
  | SeatEffect
