import { addDays, atHour } from '../../kernel/days'
import { Refusal } from '../../kernel/refusal'

export interface Span {
  from: Date
  until?: Date
}

/** From the beginning of the first day (by default at once) to the end of the last one, in Shanghai. */
export const spanOf = (days: { from?: string | undefined; until?: string | undefined }, now: Date): Span => ({
  from: days.from ? atHour(days.from, 0) : now,
  ...(days.until && { until: addDays(atHour(days.until, 0), 1) })
})

/** A role does not end before it begins, nor in the past. Errors: DATES_WRONG. */
export function assertSound({ from, until }: Span, now: Date): void {
  if (until && (until <= from || until <= now))
    throw new Refusal('DATES_WRONG', { until: '止的那天要在起的那天以后，也要在今天以后' })
}
