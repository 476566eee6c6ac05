import type { Effect } from '../../kernel/aggregate'
import type { MessageEffect } from '../message/message'
import type { LinkEvent } from './event'
import type { LinkState } from './state'
import { messagesOf } from './message'

/** The household and its people (or the person in the city) are made to follow the link. */
export interface FollowEffect extends Effect {
  kind: 'follow'
  linkId: string
}

/** Something to be told; `to` may be `office`: the officers of the village on `path`, found when it is told. */
export interface TellEffect extends MessageEffect {
  path: string[]
}

export type LinkEffect = FollowEffect | TellEffect

/** What follows from an event; the ids derive from it, so that carrying it out twice changes nothing. */
export function effectsOf(
  id: string,
  before: LinkState | null,
  after: LinkState,
  event: LinkEvent
): LinkEffect[] {
  const moved = before?.current?.member.id !== after.current?.member.id
  const follow: FollowEffect = { id: `${id}.${event.seq}.follow`, kind: 'follow', linkId: id }
  const told = messagesOf(before, after, event).map(({ to, text, page, template }): TellEffect => ({
    id: `${id}.${event.seq}.${to}`,
    kind: 'message',
    to,
    path: after.path,
    by: event.by.id,
    subject: after.subject.name,
    text,
    page,
    at: event.at,
    ...(template && { template })
  }))
  return [...(moved ? [follow] : []), ...told]
}
