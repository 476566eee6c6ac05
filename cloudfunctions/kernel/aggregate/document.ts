import type { NameOf } from '../documents'

/** One entry of an aggregate's history. */
export interface HistoryEvent {
  /** Position in the history, from 1. */
  seq: number
  /** The id the client gave this act. */
  id: string
  /** Fingerprint of who did it with which input; see `fingerprint`. */
  print: string
  at: Date
  /** In which version of its form it was written; left out in the first one. */
  v?: number
}

/** Something still to be carried out because of an event; its `id` makes a repetition harmless. */
export interface Effect {
  id: string
  kind: string
}

/** What every aggregate document holds beside its own state. */
export interface Aggregate<Event extends HistoryEvent = HistoryEvent, Pending extends Effect = Effect> {
  _id: string
  version: number
  history: Event[]
  pending: Pending[]
  /** Since when effects wait; null when none does. */
  pendingSince: Date | null
}

/** The collections of aggregates. */
export type AggregateName = NameOf<Aggregate>

/**
 * How aggregates are read where several may be answered at once, and none of them is saved: histories only grow, and
 * the cloud answers one megabyte at most.
 */
export const withoutHistory = { history: false } as const

/** An aggregate read `withoutHistory`. */
export type Listed<Doc extends Aggregate> = Omit<Doc, 'history'>
