import { sweepOutbox } from '../kernel/sweep'
import { carryOut } from '../shared/wish/carry'
import { ring } from './clock'

/** Every minute: wishes whose time has come, then what an instance left undone. */
export async function timer(now: Date): Promise<{ done: number; failed: number }> {
  const rung = await ring(now)
  const carried = await sweepOutbox('wishes', carryOut, now)
  return { done: rung.done + carried.done, failed: rung.failed + carried.failed }
}
