import { sweepOutbox } from '../kernel/sweep'
import { carryOut } from '../shared/matter/carry'
import { ring } from './clock'
import { lookAgain } from './lookAgain'

/**
 * What a minute brings: effects that an instance left undone, then what is due by itself, then matters that may have
 * been left with nobody.
 */
export async function sweep(now: Date): Promise<{ done: number; failed: number }> {
  const swept = await sweepOutbox('matters', carryOut, now)
  const rung = await ring(now)
  const looked = await lookAgain(now)
  return {
    done: swept.done + rung.done + looked.done,
    failed: swept.failed + rung.failed + looked.failed
  }
}
