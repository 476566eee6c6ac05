import { sweepOutbox } from '../kernel/sweep'
import { runEffects } from '../domain/fieldReport/runEffects'
import { lookAgain } from '../domain/fieldReport/healing'
import { reports } from '../domain/fieldReport/reports'

/** Carries out the effects of reports that an instance left undone; then looks at reports that may be left with nobody. */
export async function sweep(now: Date): Promise<{ done: number; failed: number }> {
  const swept = await sweepOutbox(reports, runEffects, now)
  const looked = await lookAgain(now, runEffects)
  return { done: swept.done + looked.done, failed: swept.failed + looked.failed }
}
