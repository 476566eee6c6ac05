import { sweepOutbox } from '../kernel/sweep'
import type { Wish } from '../domain/wish/wish'
import { fireDueTimer } from './fireDueTimer'
import { lookAgain, proceed } from '../domain/wish/healing'

/** Every minute: wishes whose time has come, then what an instance left undone, then wishes that may be left with nobody. */
export async function timer(now: Date): Promise<{ done: number; failed: number }> {
  const rung = await fireDueTimer(now)
  const carried = await sweepOutbox<Wish>('wishes', (wish) => proceed(wish, now), now)
  const looked = await lookAgain(now)
  return {
    done: rung.done + carried.done + looked.done,
    failed: rung.failed + carried.failed + looked.failed
  }
}
