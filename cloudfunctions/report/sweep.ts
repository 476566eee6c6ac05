import { sweepOutbox } from '../kernel/sweep'
import { carryOut } from '../domain/fieldReport/carry'
import { lookAgain } from '../domain/fieldReport/healing'

/** Carries out the effects of reports that an instance left undone; then looks at reports that may be left with nobody. */
export async function sweep(now: Date): Promise<{ done: number; failed: number }> {
  const swept = await sweepOutbox('reports', carryOut, now)
  const looked = await lookAgain(now, carryOut)
  return { done: swept.done + looked.done, failed: swept.failed + looked.failed }
}
