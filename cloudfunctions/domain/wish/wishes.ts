import { wishTrayOf, type WishStage } from '../../../types/domain/wishes'
import { defineAggregate } from '../../kernel/aggregate'
import { alarmKeyOf } from '../../kernel/due'
import { keyAt } from '../../kernel/keys'
import { effectsOf } from './effects'
import { evolve } from './evolve'
import type { Wish, WishProjection } from './wish'
import type { WishState } from './state'
import { handsOf } from './hands'

/** Stages that the system ends by itself once they are due. */
const ending: readonly WishStage[] = ['claimed', 'fulfilled']

function project(id: string, state: WishState, askedAt: Date): WishProjection {
  const moment = state.closedAt ?? state.dueAt ?? askedAt
  const askedKey = keyAt(askedAt, id)
  return {
    hands: handsOf(state),
    owners: [state.asker.id, ...(state.home ? [state.home.id] : [])],
    tray: wishTrayOf[state.stage],
    dueKey: keyAt(moment, askedKey),
    askedKey,
    alarmKey: alarmKeyOf(id, state.remindAt ?? (ending.includes(state.stage) ? state.dueAt : null))
  }
}

/** Where a wish lies now, and the office that answers there: follows the tree, whatever the opening says. */
const lyingOf = ({ path, office }: WishState) => ({ path, office })

/** What a wish is: the one way from its events to what is stored. */
export const wishes = defineAggregate<Wish, WishState>({
  collection: 'wishes',
  evolve,
  project: (id, state, [first]) => project(id, state, first!.at),
  effectsOf,
  elsewhere: lyingOf
})
