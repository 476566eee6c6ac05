import { sweepOutbox } from '../kernel/sweep'
import { runEffects } from '../domain/matter/effects/runEffects'
import { recountStale } from '../domain/matter/effects/recountTally'
import { fireDueTimer } from './fireDueTimer'
import { lookAgain } from './lookAgain'

/**
 * What a minute brings: effects that an instance left undone, then what is due by itself, then matters that may have
 * been left with nobody, and what moves left to be counted.
 */
export async function sweep(now: Date): Promise<{ done: number; failed: number }> {
  const swept = await sweepOutbox('matters', runEffects, now)
  const rung = await fireDueTimer(now)
  const looked = await lookAgain(now)
  const counted = await recountStale(now)
  const all = [swept, rung, looked, counted]
  return {
    done: all.reduce((sum, { done }) => sum + done, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0)
  }
}
