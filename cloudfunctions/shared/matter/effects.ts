import type { MessageEffect } from '../message/message'
import type { MatterEvent } from './event'
import type { MatterState } from './matter'
import { messageFor } from './message'
import { progressOf, type ProgressEffect } from './progress'
import { readersOf, type ReaderRole } from './readers'
import { templateFor } from './template'

/** What follows from an act on a matter. */
export type MatterEffect = MessageEffect | ProgressEffect

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
): MessageEffect[] {
  return readersOf(before, after, event).flatMap(({ id: to, as }) => {
    const text = messageFor(after, event, as)
    return text ? [messageTo(to, as, text, after, event)] : []
  })
}

const messageTo = (
  to: string,
  as: ReaderRole,
  text: string,
  matter: MatterState & { _id: string },
  event: MatterEvent
): MessageEffect => ({
  id: `${matter._id}.${event.seq}.${to}`,
  kind: 'message',
  to,
  by: event.by.id,
  matterId: matter._id,
  subject: matter.subject,
  text,
  at: event.at,
  template: templateFor(as, event.act, matter.stage),
  ...(matter.urgency === 'urgent' && { urgent: true as const })
})
