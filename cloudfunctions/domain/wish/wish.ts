import type { WishTray } from '../../../types/domain/wishes'
import type { Aggregate } from '../../kernel/aggregate'
import type { WishEffect } from './effects'
import type { WishEvent } from './event'
import type { WishState } from './state'

/** What lists and the timer are asked by; derived from the state at every save. */
export interface WishProjection {
  /** Who must act now: ids of people, or of the node whose officers must. */
  hands: string[]
  /** Whose it is: who filed it, and the household it is for. */
  owners: string[]
  tray: WishTray
  /** The deadline (or the close), the moment of asking and the id, as one key to page by. */
  dueKey: string
  /** The moment of asking and the id, as one key to page by. */
  askedKey: string
  /** The moment at which the clock does something by itself, and the id; null where it does nothing. */
  alarmKey: string | null
}

/** A wish as stored: one document, one aggregate. */
export interface Wish extends WishState, WishProjection, Aggregate<WishEvent, WishEffect> {}

declare module '../../kernel/documents' {
  interface Documents {
    wishes: Wish
  }
}
