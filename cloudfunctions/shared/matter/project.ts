import { trayOf } from '../../../types/domain/trays'
import { alarmKeyOf } from '../../kernel/due'
import { lateTo } from './above'
import { alarmOf } from './alarm'
import type { MatterEffect } from './effect'
import type { MatterEvent } from './event'
import { evolve } from './evolve'
import { decisionsOf, handsOf, inHandOf, involvedOf } from './hands'
import type { Matter, Projection } from './matter'
import type { MatterState } from './state'
import { marksOf, measureOf, monthOf } from './measure'
import { askedBy } from './terms'

/** What the lists are asked by. */
function project(id: string, state: MatterState, history: MatterEvent[], grams: string[]): Projection {
  const askedAt = history[0]!.at
  const askedMonth = monthOf(askedAt)
  const moment = state.closedAt ?? state.dueAt ?? askedAt
  const alarm = alarmOf(state)
  return {
    hands: handsOf(state),
    inHand: inHandOf(state),
    involved: involvedOf(state),
    grams,
    tray: trayOf[state.stage],
    dueKey: `${moment.toISOString()} ${id}`,
    askedKey: `${askedAt.toISOString()} ${id}`,
    decisions: decisionsOf(state),
    askedMonth,
    marks: marksOf(state, history).map((mark) => `${askedMonth} ${mark}`),
    measure: measureOf(history),
    alarmKey: alarmKeyOf(id, alarm?.at ?? null),
    lateTo: lateTo(state)
  }
}

/** Where a matter lies now, and the office that answers there: follows the tree, whatever the opening says. */
export type Lying = Pick<MatterState, 'path' | 'office'>

/** Where a stored matter lies; keeps the values themselves, so that a save does not write them again. */
export const lyingOf = ({ path, office }: Lying): Lying => ({ path, office })

/**
 * The document whose history is `history`: the one way from events to what is stored, for writing and rebuilding
 * alike. `lying` is where it lies now; by default where it was asked. `grams` are given where they are known, since
 * they take longer to find than all the rest, and only what is asked and added changes them.
 */
export function matterOf(
  id: string,
  history: MatterEvent[],
  pending: MatterEffect[],
  pendingSince: Date | null,
  lying?: Lying,
  grams?: string[]
): Matter {
  const [first, ...rest] = history
  if (!first) throw new Error(`${id}: a matter without a history`)
  const state = { ...rest.reduce(evolve, evolve(null, first)), ...lying }
  return {
    _id: id,
    ...state,
    ...project(id, state, history, grams ?? askedBy(state, history)),
    version: history.length,
    history,
    pending,
    pendingSince
  }
}
