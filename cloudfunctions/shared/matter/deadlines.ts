import type { Settings } from '../../../types/domain/settings'
import type { Urgency } from '../../../types/domain/urgency'
import { addDays, addHours, addWorkdays, atHour, dayOf, nextOfficeDay } from '../../kernel/calendar'

/** Sorting: within the set working days of asking (domain.md §4). */
export const sortBy = (now: Date, settings: Settings): Date =>
  atHour(addWorkdays(dayOf(now), settings.sortWorkdays), settings.dayEndsAt)

/** Discussing: by the end of the next joint office day; an urgent matter does not wait for it. */
export const discussBy = (now: Date, urgency: Urgency, settings: Settings): Date =>
  urgency === 'urgent'
    ? addHours(now, settings.urgentHours)
    : atHour(nextOfficeDay(dayOf(now), settings.officeWeekday), settings.dayEndsAt)

/** Handling: 24 hours, 5 or 15 working days by urgency, unless the village set another. */
export function handleBy(now: Date, urgency: Urgency, settings: Settings): Date {
  if (urgency === 'urgent') return addHours(now, settings.urgentHours)
  const workdays = urgency === 'complex' ? settings.complexWorkdays : settings.ordinaryWorkdays
  return endOf(addWorkdays(dayOf(now), workdays), settings)
}

/** The end of the working hours of a day. */
export const endOf = (day: string, settings: Settings): Date => atHour(day, settings.dayEndsAt)

/** Answering a question: the asker is expected to within the set days. */
export const answerBy = (now: Date, settings: Settings): Date => addDays(now, settings.answerDays)

/** Rating: the asker is expected to within the set days. */
export const rateBy = (now: Date, settings: Settings): Date => addDays(now, settings.rateDays)
