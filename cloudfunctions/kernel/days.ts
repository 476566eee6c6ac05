// Apart from the calendar of holidays, which weighs more than most functions that only ask for a day.

/** Shanghai keeps one offset all year. */
const shanghaiOffsetMs = 8 * 3_600_000
const hourMs = 3_600_000

/** The UTC day of a time in ms. Lists ask for hundreds of days, too many for an object of a library each. */
export const utcDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** The calendar day in Shanghai of a moment, YYYY-MM-DD. */
export const dayOf = (moment: Date): string => utcDay(moment.getTime() + shanghaiOffsetMs)

/** A day YYYY-MM-DD as a sentence names it: `12 月 3 日`. */
export function dayWords(day: string): string {
  const [, month, date] = day.split('-').map(Number)
  return `${month} 月 ${date} 日`
}

/** The day, YYYY-MM-DD, whose end is not after a moment's: what lasts to the end of a day ends at the next midnight. */
export const dayBefore = (moment: Date): string => dayOf(new Date(moment.getTime() - 1))

/** The moment at which `hour` strikes in Shanghai on a day YYYY-MM-DD. */
export const atHour = (day: string, hour: number): Date =>
  new Date(Date.parse(day) + hour * hourMs - shanghaiOffsetMs)

/** A moment plus hours around the clock. */
export const addHours = (moment: Date, hours: number): Date => new Date(moment.getTime() + hours * hourMs)
/** A moment plus whole days around the clock. */
/** Days of the calendar from one day to another, YYYY-MM-DD; negative where the other was earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / (24 * hourMs))

export const addDays = (moment: Date, days: number): Date => addHours(moment, days * 24)
