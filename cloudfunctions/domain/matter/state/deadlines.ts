import type { Settings } from '../../../../types/domain/settings'
import type { Urgency } from '../../../../types/domain/urgency'
import {
  addDays,
  addHours,
  addWorkdays,
  atHour,
  dayOf,
  nextOfficeDay,
  workdayBefore,
  workdaysBetween
} from '../../../kernel/calendar'

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

/** After some working days, at the end of the working hours. */
export const afterWorkdays = (now: Date, count: number, settings: Settings): Date =>
  endOf(addWorkdays(dayOf(now), count), settings)

/**
 * When who must act is reminded: on the morning of the working day before, else on the morning of the day itself,
 * else some hours before; null where all of these have passed, since the step has only just begun.
 */
export function remindBefore(dueAt: Date, now: Date, settings: Settings): Date | null {
  const day = dayOf(dueAt)
  const moments = [
    atHour(workdayBefore(day), settings.dayStartsAt),
    atHour(day, settings.dayStartsAt),
    addHours(dueAt, -settings.remindHours)
  ]
  return moments.find((moment) => moment > now && moment < dueAt) ?? null
}

/**
 * The deadline after a matter stood still from `since` to `now`: as many working days are left as were; what is
 * counted in hours is put off by the hours.
 */
export function dueAfterHold(
  dueWas: Date,
  since: Date,
  now: Date,
  urgency: Urgency,
  settings: Settings
): Date {
  if (urgency === 'urgent') return new Date(dueWas.getTime() + now.getTime() - since.getTime())
  const left = workdaysBetween(dayOf(since), dayOf(dueWas))
  return afterWorkdays(now, Math.max(left, 1), settings)
}
