import type { MessageEffect } from '../message/message'
import type { PublicationEffect } from '../publication/effect'
import type { WishEvent } from './event'
import { messagesOf } from './message'
import { publicationsOf } from './publish'
import type { WishState } from './state'

/** What follows from an act on a wish: whoever it concerns is told, and the wall shows it or does not. */
export type WishEffect = MessageEffect | PublicationEffect

export const effectsOf = (
  before: WishState | null,
  after: WishState & { _id: string },
  event: WishEvent
): WishEffect[] => [...publicationsOf(before, after, event), ...messagesOf(before, after, event)]
