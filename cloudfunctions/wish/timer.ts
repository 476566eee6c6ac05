import { afterTime } from '../domain/wish/afterTime'
import { lookAgain, proceed } from '../domain/wish/healing'
import { runEffects } from '../domain/wish/runEffects'
import type { Wish } from '../domain/wish/wish'
import { wishes } from '../domain/wish/wishes'
import { fireDueTimers } from '../kernel/due'
import { sweepOutbox } from '../kernel/sweep'

/** Every minute: wishes whose time has come, then what an instance left undone, then wishes that may be left with nobody. */
export async function timer(now: Date): Promise<{ done: number; failed: number }> {
  // Reminders, claims not fulfilled in time, those who do not answer.
  const rung = await fireDueTimers({ collection: wishes.collection, fired: afterTime, runEffects }, now)
  const carried = await sweepOutbox<Wish>(wishes.collection, (wish) => proceed(wish, now), now)
  const looked = await lookAgain(now)
  return {
    done: rung.done + carried.done + looked.done,
    failed: rung.failed + carried.failed + looked.failed
  }
}
