import { dayActs, type DayAct, type Days } from '../../../../types/domain/chosenDays'
import type { Act } from '../../../../types/domain/matterActs'
import { farthestDays } from '../../../../types/domain/limits'
import type { Settings } from '../../../../types/domain/settings'
import { addDays, dayOf } from '../../../kernel/calendar'
import { dayWords } from '../../../kernel/days'
import { Refusal } from '../../../kernel/refusal'
import { endOf } from '../state/deadlines'
import type { MatterState } from '../state/state'

/** The first day that ends after a moment, and the last that ends by it. */
const firstAfter = (moment: Date, settings: Settings): string =>
  dayOf(endOf(dayOf(moment), settings) > moment ? moment : addDays(moment, 1))
const lastBy = (moment: Date, settings: Settings): string =>
  dayOf(endOf(dayOf(moment), settings) <= moment ? moment : addDays(moment, -1))

/**
 * The first and the last day that an act may name, YYYY-MM-DD: what is set for a day is due by the end of its working
 * hours. What is put off is put off past today, more time ends later than the deadline, and a hold has its limit. Pure.
 */
export function daysOf(act: DayAct, dueAt: Date | null, settings: Settings, now: Date): Days {
  const after = act === 'extend' && dueAt && dueAt > now ? dueAt : now
  const ahead = act === 'hold' ? settings.holdDays : farthestDays
  return {
    first: act === 'postpone' ? dayOf(addDays(now, 1)) : firstAfter(after, settings),
    last: lastBy(addDays(now, ahead), settings)
  }
}

/** The days of those acts that name one, of the acts that somebody may do. */
export const daysOfActs = (
  acts: readonly Act[],
  { dueAt }: Pick<MatterState, 'dueAt'>,
  settings: Settings,
  now: Date
): Partial<Record<DayAct, Days>> =>
  Object.fromEntries(
    dayActs.filter((act) => acts.includes(act)).map((act) => [act, daysOf(act, dueAt, settings, now)])
  )

/** Refuses a day that the act may not name. Errors: DATE_PAST, DATE_NO_LATER, DATE_FAR. */
export function assertAllowed(
  act: DayAct,
  day: string,
  dueAt: Date | null,
  { settings, now }: { settings: Settings; now: Date }
): void {
  const { first, last } = daysOf(act, dueAt, settings, now)
  const early = act === 'extend' && day >= dayOf(now) ? 'DATE_NO_LATER' : 'DATE_PAST'
  if (day < first) throw new Refusal(early, { until: `最早可以选 ${dayWords(first)}` })
  if (day > last) throw new Refusal('DATE_FAR', { until: `最晚可以选 ${dayWords(last)}` })
}
