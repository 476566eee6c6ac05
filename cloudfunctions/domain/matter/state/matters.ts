import { trayOf } from '../../../../types/domain/trays'
import { defineAggregate } from '../../../kernel/aggregate'
import { alarmKeyOf } from '../../../kernel/due'
import { keyAt } from '../../../kernel/keys'
import { lateTo } from './above'
import { dueTimerOf } from './dueTimer'
import { effectsOf } from '../effects/effects'
import type { MatterEvent } from './event'
import { evolve } from './evolve'
import { decisionsOf, handsOf, inHandOf, involvedOf } from './hands'
import type { Matter, Projection } from './matter'
import type { MatterState } from './state'
import { marksOf, measureOf, monthOf } from './measure'
import { askedBy, isAsking } from '../effects/terms'

/** What the lists are asked by. */
function project(id: string, state: MatterState, history: MatterEvent[], grams: string[]): Projection {
  const askedAt = history[0]!.at
  const askedMonth = monthOf(askedAt)
  const moment = state.closedAt ?? state.dueAt ?? askedAt
  const timer = dueTimerOf(state)
  const askedKey = keyAt(askedAt, id)
  return {
    hands: handsOf(state),
    inHand: inHandOf(state),
    involved: involvedOf(state),
    grams,
    tray: trayOf[state.stage],
    dueKey: keyAt(moment, askedKey),
    askedKey,
    decisions: decisionsOf(state),
    askedMonth,
    marks: marksOf(state, history).map((mark) => `${askedMonth} ${mark}`),
    measure: measureOf(history),
    alarmKey: alarmKeyOf(id, timer?.at ?? null),
    lateTo: lateTo(state)
  }
}

/** Where a matter lies now, and the office that answers there: follows the tree, whatever the opening says. */
export type Lying = Pick<MatterState, 'path' | 'office'>

/** What a matter is: the one way from its events to what is stored. */
export const matters = defineAggregate<Matter, MatterState>({
  collection: 'matters',
  evolve,
  project: (id, state, history, stored) => project(id, state, history, gramsOf(state, history, stored)),
  effectsOf,
  elsewhere: ({ path, office }): Lying => ({ path, office })
})

/** They take longer to find than all the rest, and only what is asked and added changes them. */
function gramsOf(state: MatterState, history: MatterEvent[], stored: Matter | null): string[] {
  const known = stored && stored.version < history.length && !isAsking(history.at(-1)!)
  return known ? stored.grams : askedBy(state, history)
}
