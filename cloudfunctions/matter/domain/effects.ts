import type { Effect } from '../../kernel/aggregate'
import type { MatterEvent } from './event'
import type { MatterState } from './matter'
import { messageFor } from './message'
import { responsibleFor } from './project'

/** Something to be told to a person, or to the officers of a node. */
export interface MatterEffect extends Effect {
  kind: 'message'
  to: string
  matterId: string
  subject: string
  text: string
  at: Date
}

/**
 * What follows from an event: the asker and whoever must act next are told, never the one who acted.
 * The id derives from the event, so that carrying it out twice writes one message.
 */
export function effectsOf(matter: MatterState & { _id: string }, event: MatterEvent): MatterEffect[] {
  const next = responsibleFor(matter)
  const readers = new Set([matter.asker.id, ...(next ? [next.id] : [])])
  readers.delete(event.by.id)
  return [...readers].flatMap((to) => {
    const text = messageFor(matter, event, to === matter.asker.id ? 'asker' : 'next')
    const id = `${matter._id}.${event.seq}.${to}`
    return text
      ? [{ id, kind: 'message', to, matterId: matter._id, subject: matter.subject, text, at: event.at }]
      : []
  })
}
