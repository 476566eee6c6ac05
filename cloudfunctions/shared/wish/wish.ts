import type { WishCost, WishKind, WishStage, WishTray } from '../../../types/domain/wishes'
import type { Aggregate } from '../../kernel/aggregate'
import type { Seat } from '../tree/seat'
import type { WishEffect } from './effects'
import type { Claim, WishEvent, WishOpening } from './event'

/** Where a wish stands: nothing but its history folded. */
export interface WishState extends WishOpening {
  stage: WishStage
  words: string | null
  kind: WishKind | null
  cost: WishCost | null
  claim: Claim | null
  /** The office above that has it, where nobody of the village could act; absent where it stayed. */
  seat?: Seat
  dueAt: Date | null
  remindAt: Date | null
  /** How often it came back to the wall. */
  returns: number
  /** Who put the words on the wall that stand there. */
  publishedBy: { id: string; name: string } | null
  closedAt: Date | null
}

/** What lists and the timer are asked by; derived from the state at every save. */
export interface WishProjection {
  /** Who must act now: ids of people, or of the node whose officers must. */
  hands: string[]
  /** Whose it is: who filed it, and the household it is for. */
  owners: string[]
  tray: WishTray
  /** The deadline (or the close) and the id, as one key to page by. */
  dueKey: string
  /** The moment of asking and the id, as one key to page by. */
  askedKey: string
  /** The moment at which the clock does something by itself, and the id; null where it does nothing. */
  alarmKey: string | null
}

/** A wish as stored: one document, one aggregate. */
export interface Wish extends WishState, WishProjection, Aggregate<WishEvent, WishEffect> {}

/** Whose wish it is, as those it concerns call it. */
export const nameOf = ({ whom, asker, home }: Pick<WishOpening, 'whom' | 'asker' | 'home'>): string =>
  whom === 'self' ? asker.name : home!.name
