import { firstWishStage } from '../../../types/domain/wishes'
import type { Settings } from '../../../types/domain/settings'
import type { WishCost } from '../../../types/domain/wishes'
import { collateDue } from './deadlines'
import type { WishEvent, WishOpening } from './event'
import { wishes } from './wishes'
import type { Wish } from './wish'

/** What a wish begins with. */
export interface WishBeginning {
  /** The id of the act that begins it. */
  act: string
  print: string
  now: Date
  by: { id: string; name: string }
  opening: WishOpening
  cost: WishCost | undefined
}

/** The event that begins a wish. Pure. */
export const openingOf = (
  { act, print, now, by, opening, cost }: WishBeginning,
  settings: Settings
): Omit<WishEvent, 'seq'> => ({
  id: act,
  print,
  at: now,
  act: 'submit',
  by: { ...by, standing: 'asker' },
  stage: firstWishStage,
  opening,
  ...(cost && { cost }),
  ...collateDue(now, settings)
})

/** The wish that an opening begins, with whom to tell of it. Pure. */
export const begun = (id: string, event: Omit<WishEvent, 'seq'>): Wish => wishes.append(id, null, event)
