import { byWords, momentWords } from './dates'

/** By when, as the cloud says it: see `due` of the contract. */
export interface Due {
  at: string
  /** Working days left; negative when past. */
  workdays: number
  /** Days left by the calendar, where the step is counted in them. */
  days?: number | undefined
  overdue: boolean
  provisional: boolean
}

/** How late, in a word: `超期 2 个工作日`; of today's lateness only that it is late. */
export const lateWords = ({ workdays }: Due): string =>
  workdays < 0 ? `超期 ${-workdays} 个工作日` : '已超期'

/** By when, short, for a row of a list: `11 月 27 日(周五)前`. */
export const dueShort = (due: Due, now?: number): string =>
  (due.days ?? due.workdays) === 0 && !due.overdue ? `${momentWords(due.at, now)} 前` : byWords(due.at, now)

/** By when, in full: `11 月 27 日(周五)前，还有 3 个工作日`; late: an honest line. */
export function dueWords(due: Due, now?: number): string {
  const unsure = due.provisional ? '(法定节日已经算进去，调休还没公布，日子可能会变)' : ''
  if (due.overdue) return `说好 ${byWords(due.at, now)}，${lateWords(due)}`
  const left = due.days
    ? `，还有 ${due.days} 天`
    : due.workdays === 0
      ? ''
      : `，还有 ${due.workdays} 个工作日`
  return `${dueShort(due, now)}${left}${unsure}`
}
