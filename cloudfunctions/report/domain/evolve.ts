import { reportRoute } from '../../../types/domain/reports'
import type { Projection, Report, ReportEvent, ReportState } from './report'
import type { ReportEffect } from './effects'

/** The state after one more event; the first must be the posting. Pure. */
export function evolve(state: ReportState | null, event: ReportEvent): ReportState {
  const before = state ?? begun(event)
  return {
    ...before,
    matterId: event.matterId ?? before.matterId,
    town: before.town || event.act === 'forward' || event.act === 'rise',
    ...(event.seat && { seat: event.seat }),
    ...(event.act === 'answer' && { answer: { by: event.by, text: event.text! } }),
    important: importantAfter(before, event)
  }
}

function begun({ id, at, told }: ReportEvent): ReportState {
  if (!told) throw new Error(`event ${id} begins a report that tells nothing`)
  const route = reportRoute(told.category, told.urgency)
  const village = route.village && !told.about
  const town = route.town || told.about !== undefined
  return { ...told, at, village, town: town && told.townId !== null, matterId: null, important: null }
}

function importantAfter(before: ReportState, { act, amount, reason, nodeId }: ReportEvent) {
  if (act === 'unmark') return null
  if (act !== 'mark') return before.important
  return { amount: amount!, reason: reason!, nodeId: nodeId! }
}

const isPressing = ({ urgency }: ReportState) => urgency !== 'ordinary'

/** As what the last resort finds it. */
const resortOf = ({ seat, path }: ReportState): string[] =>
  seat?.resort ? [`${seat.resort}@${path[0]}`] : []

export function project(id: string, state: ReportState): Projection {
  const atKey = `${state.at.toISOString()} ${id}`
  const waits = isPressing(state) && state.matterId === null
  return {
    hands: state.seat ? [state.seat.office.id, ...resortOf(state)] : [],
    open: state.matterId === null && !state.answer ? 'open' : 'done',
    tray: state.village ? (state.town ? 'both' : 'village') : 'town',
    marked: state.important !== null,
    key: `${waits ? 1 : 0} ${atKey}`,
    atKey
  }
}

/** A report after one more event, with what follows from it. `before` null: it begins. */
export function extended(
  id: string,
  before: Report | null,
  event: ReportEvent,
  effects: (after: ReportState) => ReportEffect[]
): Report {
  const state = evolve(before, event)
  const added = effects(state)
  return {
    matterVersion: 0,
    matterStage: null,
    ...before,
    ...state,
    ...project(id, state),
    ...(event.matterId && { matterStage: 'asked' as const, matterVersion: 1 }),
    _id: id,
    version: event.seq,
    history: [...(before?.history ?? []), event],
    pending: [...(before?.pending ?? []), ...added],
    pendingSince: added.length > 0 ? (before?.pendingSince ?? event.at) : (before?.pendingSince ?? null)
  }
}
