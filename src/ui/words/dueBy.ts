import { dayFromNow } from './dates'

/** Whether something was due by the end of a day YYYY-MM-DD in Shanghai. */
export const dueBy = ({ due }: { due: { at: string } | null }, day: string): boolean =>
  due !== null && dayFromNow(0, Date.parse(due.at)) <= day
