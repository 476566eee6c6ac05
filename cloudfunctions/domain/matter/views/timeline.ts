import type { MatterEvent } from '../state/event'

/** One entry of a history as it is shown; `times`: how many of its kind came one after the other. */
export interface TimelineEntry {
  event: MatterEvent
  times: number
}

/** Whether somebody need not read it: a reminder, a look, or that another matter went on without a word for everybody. */
const isSilent = ({ act, text }: MatterEvent): boolean =>
  act === 'remind' || act === 'acknowledge' || (act === 'follow' && !text)

/** What of a history is shown, newest first; of others that joined one after the other only the last, with how many. */
export function timelineOf(history: MatterEvent[]): TimelineEntry[] {
  const told: TimelineEntry[] = []
  for (const event of history) {
    if (isSilent(event)) continue
    const last = told.at(-1)
    const again = event.act === 'joined' && last?.event.act === 'joined'
    if (again) told[told.length - 1] = { event, times: last.times + 1 }
    else told.push({ event, times: 1 })
  }
  return told.reverse()
}
