import announced from 'chinese-days/dist/chinese-days.json'
import { utcDay } from './days'
import { lawfulHolidays } from './lawfulHolidays'

export { addDays, addHours, atHour, dayOf } from './days'

const dayMs = 24 * 60 * 60_000

/** Days since the first of January 1970. */
const numberOf = (day: string): number => Date.parse(day) / dayMs
const shift = (day: string, days: number): string => utcDay((numberOf(day) + days) * dayMs)
/** 1 = Monday … 7 = Sunday; the first of January 1970 was a Thursday. */
const weekdayOf = (number: number): number => ((number + 3) % 7) + 1

/**
 * The library's own functions read a day by the zone of the host and err on hosts west of UTC; its tables,
 * keyed by YYYY-MM-DD, agree everywhere.
 */
const holidays = new Set(Object.keys(announced.holidays).map(numberOf))
const makeUpDays = new Set(Object.keys(announced.workdays).map(numberOf))
const announcedYears = new Set(Object.keys(announced.holidays).map((day) => day.slice(0, 4)))

/** The law is as it is now since 2025, and nobody counts as far as 2100. */
const [lawFrom, lawTo] = [2025, 2100]
/** What is free by law in the years whose notice is not known; where it is, the notice alone counts. */
const lawful = new Set(
  Array.from({ length: lawTo - lawFrom }, (_none, index) => lawFrom + index)
    .filter((year) => !announcedYears.has(String(year)))
    .flatMap(lawfulHolidays)
    .map(numberOf)
)

/** Whether people work on a day: moved holidays and make-up days count (调休). */
export const isWorkday = (day: string): boolean => isWorkdayNumber(numberOf(day))

const isWorkdayNumber = (number: number): boolean =>
  makeUpDays.has(number) || (weekdayOf(number) <= 5 && !holidays.has(number) && !lawful.has(number))

/**
 * Whether the notice of a day's year is known; if not, weekends and what is free by law are, and what is moved for
 * them may still change.
 */
export const isAnnounced = (day: string): boolean => announcedYears.has(day.slice(0, 4))

/** The first working day on or after a day. */
export const workdayFrom = (day: string): string => (isWorkday(day) ? day : workdayFrom(shift(day, 1)))

/** The last working day before a day. */
export const workdayBefore = (day: string): string => {
  const before = shift(day, -1)
  return isWorkday(before) ? before : workdayBefore(before)
}

/** The day that lies `count` working days after a day; the day itself does not count. */
export function addWorkdays(day: string, count: number): string {
  let reached = day
  for (let left = count; left > 0; left -= 1) reached = workdayFrom(shift(reached, 1))
  return reached
}

/** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
export function workdaysBetween(from: string, to: string): number {
  if (to < from) return 0 - workdaysBetween(to, from)
  const last = numberOf(to)
  let count = 0
  for (let day = numberOf(from) + 1; day <= last; day += 1) if (isWorkdayNumber(day)) count += 1
  return count
}

/**
 * The next joint office day after a day: the weekday set (1 = Monday), or the working day that follows it where
 * that one is a holiday; a day that was moved this way is not skipped by those who ask in between.
 */
export function nextOfficeDay(day: string, officeWeekday: number): string {
  const ahead = (officeWeekday - weekdayOf(numberOf(day)) + 7) % 7 || 7
  const moved = workdayFrom(shift(day, ahead - 7))
  return moved > day ? moved : workdayFrom(shift(day, ahead))
}
