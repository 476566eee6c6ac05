import type { Effect } from '../../kernel/aggregate'
import type { MatterEvent } from '../matter/state/event'
import type { MessageEffect } from '../message/message'
import type { ReportItem } from '../contactGroup/feed'

/** The report told in a group’s feed. */
export interface FeedEffect extends Effect {
  kind: 'feed'
  item: ReportItem
}

/** The case that a report becomes; its id derives from the report. */
export interface OpenEffect extends Effect {
  kind: 'open'
  matterId: string
  event: MatterEvent
}

/** A line of the ledger: what is set aside for an especially important report, or taken back. */
export interface LedgerEntry {
  reportId: string
  subject: string
  /** Who is rewarded. */
  personId: string
  name: string
  /** The town that pays, outside the system. */
  nodeId: string
  /** Yuan; negative where a mark was taken back. */
  amount: number
  reason: string
  by: { id: string; name: string }
  at: Date
  /** Ids of those whom the report’s case goes past. */
  about?: string[]
}

/** A line as stored: its id is the effect’s, and `key` the order of lists. */
export type StoredEntry = LedgerEntry & { _id: string; key: string }

declare module '../../kernel/documents' {
  interface Documents {
    ledger: StoredEntry
  }
}

export interface LedgerEffect extends Effect {
  kind: 'ledger'
  entry: LedgerEntry
}

/** It is looked whether somebody can act on it. */
export interface SeatEffect extends Effect {
  kind: 'seat'
  at: Date
}

/** What follows from an act on a report, each into a document whose id derives from it. */
export type ReportEffect = MessageEffect | FeedEffect | OpenEffect | LedgerEffect | SeatEffect
