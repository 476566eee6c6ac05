import type { QuietHours } from '../../../types/domain/settings'
import { addDays, atHour, dayOf } from '../../kernel/days'

/** The moment at which the quiet hours end that `moment` lies in; null where it lies in none. */
export function quietUntil(moment: Date, { from, until }: QuietHours): Date | null {
  if (from === until) return null
  const today = dayOf(moment)
  const begun = moment >= atHour(today, from)
  const over = moment >= atHour(today, until)
  // Across midnight, the evening belongs to the next day's end and the early morning to today's.
  const quiet = from < until ? begun && !over : begun || !over
  if (!quiet) return null
  return atHour(from < until || !begun ? today : dayOf(addDays(moment, 1)), until)
}
