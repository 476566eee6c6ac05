import { addDays, dayOf } from '../../cloudfunctions/kernel/days'

/** The day so many days from today, YYYY-MM-DD in Shanghai. */
export const inDays = (days: number): string => dayOf(addDays(new Date(), days))
