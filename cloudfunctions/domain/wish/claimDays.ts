import type { Settings } from '../../../types/domain/settings'
import { dayOf } from '../../kernel/days'
import { dayAfter } from './deadlines'

/**
 * The days a claim may be set to, YYYY-MM-DD: from today to `last`, `usual` where nobody says. What is wanted by a
 * day that is still to come is done by then.
 */
export function claimDaysOf(
  wanted: string | null,
  settings: Settings,
  now: Date
): { today: string; usual: string; last: string } {
  const today = dayOf(now)
  const most = dayAfter(today, settings.wishClaimMostDays)
  const last = wanted && wanted >= today && wanted < most ? wanted : most
  const usual = dayAfter(today, settings.wishClaimDays)
  return { today, usual: usual < last ? usual : last, last }
}

/**
 * The day until which who claimed a wish has it once more: the usual one, and never an earlier one than they promised,
 * since that one stands.
 */
export function onceMoreUntil(
  promised: string,
  wanted: string | null,
  settings: Settings,
  now: Date
): string {
  const { usual } = claimDaysOf(wanted, settings, now)
  return promised > usual ? promised : usual
}
