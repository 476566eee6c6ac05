/** A moment at which the tests are begun, by the wall clock of a time zone. */
export interface Day {
  at: string
  zone: string
  what: string
}

const shanghai = 'Asia/Shanghai'
const newYork = 'America/New_York'

/**
 * Days on which something has gone differently or could: the ends of a week, holidays that move, the turn of a year.
 * Several stand near midnight in one of the zones, so that a day ends while the tests run.
 */
export const days: readonly Day[] = [
  { at: '2026-11-23 09:10:00', zone: 'UTC', what: 'a Monday' },
  { at: '2026-11-27 20:30:00', zone: shanghai, what: 'a Friday evening' },
  { at: '2026-11-28 14:50:00', zone: newYork, what: 'a Saturday, already Sunday in Shanghai' },
  { at: '2026-11-29 07:40:00', zone: 'UTC', what: 'a Sunday' },
  { at: '2026-09-30 17:20:00', zone: shanghai, what: 'the eve of the National Day holidays' },
  {
    at: '2026-10-06 10:05:00',
    zone: newYork,
    what: 'a Tuesday that is a holiday: the joint office day moves'
  },
  { at: '2026-10-10 03:15:00', zone: 'UTC', what: 'a Saturday that is worked' },
  { at: '2026-12-31 23:59:15', zone: shanghai, what: 'the year ends while the tests run' },
  { at: '2026-02-16 23:59:15', zone: 'UTC', what: 'Spring Festival, and midnight in UTC' },
  { at: '2026-02-24 08:05:00', zone: shanghai, what: 'the morning after nine free days' },
  { at: '2027-02-06 11:30:00', zone: newYork, what: 'a Spring Festival that is not announced yet' },
  { at: '2028-02-29 16:45:00', zone: 'UTC', what: 'a leap day in a year without announced holidays' },
  { at: '2026-11-01 01:58:30', zone: newYork, what: 'New York sets its clocks back' }
]

/** As many days in turn: another choice on every day of the year, and each of them comes. */
export const inTurn = (count: number, today: Date): Day[] =>
  Array.from({ length: count }, (_none, place) => days[(dayOfYear(today) * count + place) % days.length]!)

const dayOfYear = (moment: Date): number =>
  Math.floor((moment.getTime() - Date.UTC(moment.getUTCFullYear(), 0, 1)) / 86_400_000)
