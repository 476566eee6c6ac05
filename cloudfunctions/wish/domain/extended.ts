import { effectsOf } from '../../shared/wish/effects'
import type { WishEvent } from '../../shared/wish/event'
import { lyingOf, wishOf } from '../../shared/wish/project'
import type { Wish } from '../../shared/wish/wish'

/** The wish after one more event, with what follows from it still to be carried out: the one way in which it changes. */
export function extended(wish: Wish, event: WishEvent): Wish {
  const after = wishOf(wish._id, [...wish.history, event], wish.pending, wish.pendingSince, lyingOf(wish))
  const effects = effectsOf(wish, after, event)
  if (effects.length === 0) return after
  return { ...after, pending: [...wish.pending, ...effects], pendingSince: wish.pendingSince ?? event.at }
}
