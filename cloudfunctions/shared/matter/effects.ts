import type { Effect } from '../../kernel/aggregate'
import type { MatterEvent } from './event'
import type { MatterState } from './matter'
import { messageFor } from './message'
import { progressOf, type ProgressEffect } from './progress'
import { readersOf } from './readers'

/** Something to be told to a person, or to the officers of a node. */
export interface TellEffect extends Effect {
  kind: 'message'
  to: string
  /** Who acted: an office hears of what one of its officers did, that officer does not. */
  by: string
  matterId: string
  subject: string
  text: string
  at: Date
}

/** What follows from an act on a matter. */
export type MatterEffect = TellEffect | ProgressEffect

/** What follows from an event: whoever it concerns is told, and the group it was reported to. */
export const effectsOf = (
  before: MatterState | null,
  after: MatterState & { _id: string },
  event: MatterEvent
): MatterEffect[] => [...tellsOf(before, after, event), ...progressOf(after, event)]

/**
 * Whoever an event concerns is told, each once. The id derives from the event, so that carrying it out twice
 * writes one message.
 */
export function tellsOf(
  before: MatterState | null,
  after: MatterState & { _id: string },
  event: MatterEvent
): TellEffect[] {
  return readersOf(before, after, event).flatMap(({ id: to, as }) => {
    const text = messageFor(after, event, as)
    return text ? [messageTo(to, text, after, event)] : []
  })
}

const messageTo = (
  to: string,
  text: string,
  matter: MatterState & { _id: string },
  event: MatterEvent
): TellEffect => ({
  id: `${matter._id}.${event.seq}.${to}`,
  kind: 'message',
  to,
  by: event.by.id,
  matterId: matter._id,
  subject: matter.subject,
  text,
  at: event.at
})
