import { afterTime } from '../domain/wish/afterTime'
import { lookAgain, proceed } from '../domain/wish/healing'
import { runEffects } from '../domain/wish/runEffects'
import type { Wish } from '../domain/wish/wish'
import { wishes } from '../domain/wish/wishes'
import { fireDueTimers } from '../kernel/due'
import { sweepOutbox } from '../kernel/sweep'

/** Reminders, claims not fulfilled in time, those who do not answer. */
const timed = { aggregate: wishes, fired: afterTime, runEffects }

/** Every minute: wishes whose time has come, then what an instance left undone, then wishes that may be left with nobody. */
export async function timer(now: Date): Promise<{ done: number; failed: number }> {
  const fired = await fireDueTimers(timed, now)
  const swept = await sweepOutbox<Wish>(wishes, (wish) => proceed(wish, now), now)
  const looked = await lookAgain(now)
  return {
    done: fired.done + swept.done + looked.done,
    failed: fired.failed + swept.failed + looked.failed
  }
}
