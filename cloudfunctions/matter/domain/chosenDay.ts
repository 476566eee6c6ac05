import { addDays, dayOf } from '../../kernel/calendar'
import { Refusal } from '../../kernel/refusal'

/** Days ahead that a village may set; what lies further is a slip of the finger. */
const farthest = 366

/**
 * Checks a day somebody set, YYYY-MM-DD, against the first one possible.
 * Errors: DATE_PAST, DATE_FAR.
 */
export function assertChosenDay(until: string, first: string, now: Date): void {
  if (until < first) throw new Refusal('DATE_PAST', { until: `要选 ${first} 或以后的日子` })
  if (until > dayOf(addDays(now, farthest))) throw new Refusal('DATE_FAR', { until: '要选一年以内的日子' })
}
