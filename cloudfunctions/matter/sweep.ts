import { sweepOutbox } from '../kernel/sweep'
import { carryOut } from '../shared/matter/carry'
import { ring } from './clock'

/** What a minute brings: effects that an instance left undone, then what is due by itself. */
export async function sweep(now: Date): Promise<{ done: number; failed: number }> {
  const swept = await sweepOutbox('matters', carryOut, now)
  const rung = await ring(now)
  return { done: swept.done + rung.done, failed: swept.failed + rung.failed }
}
