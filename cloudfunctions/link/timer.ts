import { sweepOutbox } from '../kernel/sweep'
import { carryOut } from '../shared/link/carry'
import { begin } from './begin'
import { carryList } from './carryList'
import { followDue } from './followDue'

/** Every minute: what an instance left undone, members whose posts changed, then lists whose publication has passed. */
export async function timer(now: Date): Promise<{ done: number; failed: number; begun: number }> {
  const gathered = await sweepOutbox('lists', carryList, now)
  const carried = await sweepOutbox('links', carryOut, now)
  const followed = await followDue(now)
  const { begun } = await begin(now)
  return {
    done: gathered.done + carried.done + followed.done,
    failed: gathered.failed + carried.failed + followed.failed,
    begun
  }
}
