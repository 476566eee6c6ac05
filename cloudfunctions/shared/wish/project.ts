import { wishTrayOf, type WishStage } from '../../../types/domain/wishes'
import { alarmKeyOf } from '../../kernel/due'
import type { WishEffect } from './effects'
import { evolve } from './evolve'
import type { WishEvent } from './event'
import type { Wish, WishProjection } from './wish'
import type { WishState } from './state'
import { handsOf } from './hands'

/** Stages that the system ends by itself once they are due. */
const ending: readonly WishStage[] = ['claimed', 'fulfilled']

function project(id: string, state: WishState, askedAt: Date): WishProjection {
  const moment = state.closedAt ?? state.dueAt ?? askedAt
  return {
    hands: handsOf(state),
    owners: [state.asker.id, ...(state.home ? [state.home.id] : [])],
    tray: wishTrayOf[state.stage],
    dueKey: `${moment.toISOString()} ${id}`,
    askedKey: `${askedAt.toISOString()} ${id}`,
    alarmKey: alarmKeyOf(id, state.remindAt ?? (ending.includes(state.stage) ? state.dueAt : null))
  }
}

/** Where a wish lies now, and the office that answers there: follows the tree, whatever the opening says. */
export type WishLying = Pick<WishState, 'path' | 'office'>

/** Where a stored wish lies; keeps the values themselves, so that a save does not write them again. */
export const lyingOf = ({ path, office }: WishLying): WishLying => ({ path, office })

/**
 * The document whose history is `history`: the one way from events to what is stored, for writing and rebuilding
 * alike. `lying` is where it lies now; by default where it was asked.
 */
export function wishOf(
  id: string,
  history: WishEvent[],
  pending: WishEffect[],
  pendingSince: Date | null,
  lying?: WishLying
): Wish {
  const [first, ...rest] = history
  if (!first) throw new Error(`${id}: a wish without a history`)
  const state = { ...rest.reduce(evolve, evolve(null, first)), ...lying }
  return {
    _id: id,
    ...state,
    ...project(id, state, first.at),
    version: history.length,
    history,
    pending,
    pendingSince
  }
}
