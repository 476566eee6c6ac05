/** What an organization can set for itself; these are the defaults (domain.md §4; those marked "ours" there). */
export interface Settings {
  /** Working days from asking to sorting. */
  sortWorkdays: number
  /** Hours for an urgent matter, counted around the clock. */
  urgentHours: number
  /** Working days for an ordinary matter. */
  ordinaryWorkdays: number
  /** Working days for a complex matter. */
  complexWorkdays: number
  /** Days in which the asker is expected to answer a question. */
  answerDays: number
  /** Days in which the asker is expected to rate. */
  rateDays: number
  /** Days in which a closed matter can be reopened by the asker. */
  reopenDays: number
  /** Weekday of the joint office day, 1 = Monday (S2: Tuesday). */
  officeWeekday: number
  /** Hour at which a working day ends, Shanghai time. */
  dayEndsAt: number
}

export const defaultSettings: Settings = {
  sortWorkdays: 1,
  urgentHours: 24,
  ordinaryWorkdays: 5,
  complexWorkdays: 15,
  answerDays: 7,
  rateDays: 7,
  reopenDays: 30,
  officeWeekday: 2,
  dayEndsAt: 18
}
