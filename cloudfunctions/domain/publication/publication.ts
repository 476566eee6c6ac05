import type { PublicationKind, PublicationState, WaitingReason } from '../../../types/domain/publications'
import type { Contact } from '../../kernel/contact'
import type { Aggregate, HistoryEvent } from '../../kernel/aggregate'
import type { MessageEffect } from '../message/message'
import type { Seat } from '../tree/seat'

/** What a source wants others to see. */
export interface Offer {
  kind: PublicationKind
  /** What it is of: the wish, the event, the person. */
  sourceId: string
  /** Grows with the source: its version, or the number of the event. An earlier one that comes late changes nothing. */
  rev: number
  /** Every word that others will read, and that somebody wrote. */
  text: string
  path: string[]
  /** The page of the source; its author is led there. */
  page: string
  /** What a list shows beside the text without reading the source: dates, sums, choices; no words of anybody's. */
  shows: Record<string, unknown>
}

/** What happened to a publication; `check` and `rise` are by the system, `approve` and `refuse` by an officer. */
export interface PublicationEvent extends HistoryEvent {
  act: 'offer' | 'withdraw' | 'check' | 'rise' | 'approve' | 'refuse'
  by: { id: string; name: string }
  offer?: Offer
  /** Of a withdrawal: the source's number. */
  rev?: number
  verdict?: 'pass' | WaitingReason
  reason?: string
  /** Of a rise: where it lies now, and the office it leaves. */
  seat?: Seat
  left?: Contact
}

/** Where a publication stands: its history folded. The words of every offer stay in the history. */
export interface PublishedState extends Offer {
  /** Whose words they are. */
  by: { id: string; name: string }
  state: PublicationState
  /** Why a person must look; null where nobody must. */
  waitingFor: WaitingReason | null
  /** What the author was told when it was refused. */
  reason: string | null
  /** How these words were judged, so that they are judged once. */
  judged: { text: string; state: 'public' | 'refused'; reason: string | null } | null
  /** The office above that has it, where nobody of the village could act; absent where it stayed. */
  seat?: Seat
  /** What the lists of that office find it by. */
  hands?: string[]
  /** When these words were offered and the id, as one key to page by. */
  key: string
}

/** When WeChat is asked next, and how often it failed. Not part of the history. */
export interface Checking {
  checkAt: Date | null
  tries: number
}

/** Something published or to be, as stored: one document for each source. */
export interface Publication extends PublishedState, Checking, Aggregate<PublicationEvent, MessageEffect> {}

declare module '../../kernel/documents' {
  interface Documents {
    publications: Publication
  }
}

/** The id of what is published of a source; a list of sources looks its publications up by it. */
export const publicationId = (kind: PublicationKind, sourceId: string): string => `${kind}.${sourceId}`
