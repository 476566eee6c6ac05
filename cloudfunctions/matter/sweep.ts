import { fired } from '../domain/matter/acts/fired'
import { recountStale } from '../domain/matter/effects/recountTally'
import { runEffects } from '../domain/matter/effects/runEffects'
import { matters } from '../domain/matter/state/matters'
import { fireDueTimers } from '../kernel/due'
import { sweepOutbox } from '../kernel/sweep'
import { lookAgain } from './lookAgain'

/** Reminders, overdue steps, silent askers, holds that end. */
export const timed = { aggregate: matters, fired, runEffects }

/**
 * What a minute brings: effects that an instance left undone, then what is due by itself, then matters that may have
 * been left with nobody, and what moves left to be counted.
 */
export async function sweep(now: Date): Promise<{ done: number; failed: number }> {
  const swept = await sweepOutbox(matters, runEffects, now)
  const firedTimers = await fireDueTimers(timed, now)
  const looked = await lookAgain(now)
  const counted = await recountStale(now)
  const all = [swept, firedTimers, looked, counted]
  return {
    done: all.reduce((sum, { done }) => sum + done, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0)
  }
}
