import type { Topic } from '../../../types/domain/topics'
import { defineAggregate, type Aggregate, type Effect, type HistoryEvent } from '../../kernel/aggregate'
import type { FeedItem } from '../contactGroup/feed'

type By = { id: string; name: string }

/** One act in the history of a notice. */
export interface NoticeEvent extends HistoryEvent {
  act: 'announce' | 'pass' | 'retract'
  by: By
  /** What was announced. */
  said?: { topic: Topic; text: string; photos: string[] }
  /** The group it was sent to, and the one it was passed on from. */
  groupId?: string
  from?: string
  /** Why it was taken back. */
  reason?: string
}

/** One sending to one group. */
export interface Sending {
  groupId: string
  /** The group it was passed on from; null where it was announced. */
  from: string | null
  by: By
  at: Date
}

/** Where a notice stands: its history folded. */
export interface NoticeState {
  topic: Topic
  text: string
  photos: string[]
  by: By
  at: Date
  /** Every group it has reached, each once, in the order of sending. */
  sent: Sending[]
  retracted: { reason: string; by: By; at: Date } | null
}

/** Tells a notice, or that it was taken back, in the feed of one group. */
export interface FeedEffect extends Effect {
  kind: 'feed'
  item: FeedItem
}

/** A notice as stored: one document, one aggregate. */
export interface Notice extends NoticeState, Aggregate<NoticeEvent, FeedEffect> {}

declare module '../../kernel/documents' {
  interface Documents {
    notices: Notice
  }
}

/** The state after one more event; the first must be the announcement. Pure. */
function evolve(state: NoticeState | null, event: NoticeEvent): NoticeState {
  const { by, at, said, groupId, from, reason } = event
  const before = state ?? (said && { ...said, by, at, sent: [], retracted: null })
  if (!before) throw new Error(`event ${event.id} begins a notice without a word`)
  return {
    ...before,
    sent: groupId ? [...before.sent, { groupId, from: from ?? null, by, at }] : before.sent,
    retracted: event.act === 'retract' ? { reason: reason ?? '', by, at } : before.retracted
  }
}

/** What follows from an event: the group it was sent to hears it; taken back, every group does. */
function effectsOf(id: string, after: NoticeState, event: NoticeEvent): FeedEffect[] {
  const told = event.act === 'retract' ? after.sent : after.sent.slice(-1)
  return told.map(({ groupId, by, at }) => ({
    id: `${id}.${event.seq}.${groupId}`,
    kind: 'feed',
    item: {
      kind: 'notice',
      groupId,
      sourceId: id,
      rev: event.seq,
      topic: after.topic,
      by,
      ...(by.id !== after.by.id && { author: after.by }),
      text: after.text,
      photos: after.photos,
      at,
      ...(after.retracted && { retracted: { reason: after.retracted.reason } })
    }
  }))
}

/** What a notice is: the one way from its events to what is stored. */
export const notices = defineAggregate<Notice, NoticeState>({
  collection: 'notices',
  evolve,
  project: () => ({}),
  effectsOf: (_before, after, event) => effectsOf(after._id, after, event)
})
