const DAY = 86_400_000

/** The parts of a date that is read as UTC, as the real database counts them. */
export const dayOfYear = (date: Date): number =>
  Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY) + 1

/** The week of the year from 0 on; weeks begin on Sundays, and the first Sunday begins week 1. */
export const week = (date: Date): number => Math.floor((dayOfYear(date) + 6 - date.getUTCDay()) / 7)

export const isoDayOfWeek = (date: Date): number => date.getUTCDay() || 7

/** The Thursday of the date's week: the ISO year and week are those of that day. */
const thursdayOf = (date: Date): Date => new Date(date.getTime() + (4 - isoDayOfWeek(date)) * DAY)

export const isoWeek = (date: Date): number => Math.floor((dayOfYear(thursdayOf(date)) - 1) / 7) + 1

export const isoWeekYear = (date: Date): number => thursdayOf(date).getUTCFullYear()

/** The time at which a day given by its ISO week begins. */
export function isoDay(year: number, week: number, day: number): number {
  const january4 = Date.UTC(year, 0, 4)
  const monday = january4 - (isoDayOfWeek(new Date(january4)) - 1) * DAY
  return monday + ((week - 1) * 7 + day - 1) * DAY
}

/** The time at which a day begins; months and days beyond their end count on. */
export const calendarDay = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day)
