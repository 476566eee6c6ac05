import type { Settings } from '../../../types/domain/settings'
import { addDays } from '../../kernel/calendar'
import { Refusal } from '../../kernel/refusal'
import { endOf } from '../../shared/matter/deadlines'

/** Days ahead that a village may set; what lies further is a slip of the finger. */
const farthest = 366

/**
 * The moment by which something set for a day, YYYY-MM-DD, is due: the end of that day's working hours.
 * Errors: DATE_PAST where that moment has passed, DATE_FAR.
 */
export function endOfChosen(day: string, settings: Settings, now: Date): Date {
  const end = endOf(day, settings)
  if (end <= now) throw new Refusal('DATE_PAST', { until: '这一天的下班时间已经过了' })
  if (end > addDays(now, farthest)) throw new Refusal('DATE_FAR', { until: '要选一年以内的日子' })
  return end
}
