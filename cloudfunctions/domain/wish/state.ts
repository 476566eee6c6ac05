import type { WishCost, WishKind, WishStage } from '../../../types/domain/wishes'
import type { Seat } from '../tree/seat'
import type { Claim, WishOpening } from './event'

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

/** Whose wish it is, as those it concerns call it. */
export const nameOf = ({ whom, asker, home }: Pick<WishOpening, 'whom' | 'asker' | 'home'>): string =>
  whom === 'self' ? asker.name : home!.name
