import { sweepOutbox } from '../kernel/sweep'
import { runEffects } from '../domain/publication/runEffects'
import type { Publication } from '../domain/publication/publication'
import { checkDue } from './checkDue'
import { lookAgain } from './lookAgain'
import { publications } from '../domain/publication/publications'

/** Carries out the checks that are due, tells what instances left untold, and looks at what may be left with nobody. */
export async function sweep(now: Date): Promise<{ done: number; failed: number }> {
  const checked = await checkDue(now)
  const told = await sweepOutbox<Publication>(publications, runEffects, now)
  const looked = await lookAgain(now)
  return {
    done: checked.done + told.done + looked.done,
    failed: checked.failed + told.failed + looked.failed
  }
}
