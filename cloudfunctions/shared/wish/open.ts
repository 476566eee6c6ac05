import { firstWishStage } from '../../../types/domain/wishes'
import type { Settings } from '../../../types/domain/settings'
import type { WishCost } from '../../../types/domain/wishes'
import { collateDue } from './deadlines'
import { effectsOf } from './effects'
import type { WishEvent, WishOpening } from './event'
import { wishOf } from './project'
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
): WishEvent => ({
  seq: 1,
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
export function begun(id: string, event: WishEvent): Wish {
  const wish = wishOf(id, [event], [], null)
  return { ...wish, pending: effectsOf(null, wish, event), pendingSince: event.at }
}
