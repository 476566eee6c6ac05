import { reportRoute } from '../../../types/domain/reports'
import type { ReportEvent, ReportState } from './report'

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
