import type { Settings } from '../../../types/domain/settings'
import { addDays, atHour, dayOf } from '../../kernel/calendar'
import { discussBy, sortBy } from '../matter/state/deadlines'
import type { WishFacts } from './event'

type Due = Required<Pick<WishFacts, 'dueAt' | 'remindAt'>>

/** The hour at which people are reminded of a day, Shanghai time. */
const morning = 9

/** The day some days after a day, both YYYY-MM-DD. */
export const dayAfter = (day: string, days: number): string => dayOf(addDays(atHour(day, 12), days))

/** Nobody is waited for any more. */
export const nothingDue: Due = { dueAt: null, remindAt: null }

/** Said once it is late: a hub or an office is reminded then. */
const lateAt = (dueAt: Date): Due => ({ dueAt, remindAt: dueAt })

/** Collating: as soon as a matter is to be sorted. */
export const collateDue = (now: Date, settings: Settings): Due => lateAt(sortBy(now, settings))

/** Publishing: by the end of the next joint office day. */
export const publishDue = (now: Date, settings: Settings): Due => lateAt(discussBy(now, 'ordinary', settings))

/**
 * On the wall: to the end of the day by which it is wanted, where that one is still to come, else for the days set;
 * the morning after it is told that nobody came.
 */
export function wallDue(wanted: string | null, now: Date, settings: Settings): Due {
  const today = dayOf(now)
  const last = wanted && wanted >= today ? wanted : dayAfter(today, settings.wishWallDays)
  return { dueAt: atHour(last, 24), remindAt: atHour(dayAfter(last, 1), morning) }
}

/** Claimed until the end of a day: reminded in the morning of the day before, or of the day itself. */
export function claimDue(until: string, now: Date): Due {
  const mornings = [atHour(dayAfter(until, -1), morning), atHour(until, morning)]
  return { dueAt: atHour(until, 24), remindAt: mornings.find((at) => at > now) ?? null }
}

/** Fulfilled: asked once more after the days in which one is expected to rate, and settled after as many again. */
export const confirmDue = (now: Date, { rateDays }: Settings): Due => ({
  dueAt: addDays(now, 2 * rateDays),
  remindAt: addDays(now, rateDays)
})
