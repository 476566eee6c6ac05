import { sweepOutbox } from '../kernel/sweep'
import { carryOut } from '../shared/publication/carry'
import type { Publication } from '../shared/publication/publication'
import { checkDue } from './checkDue'

/** Carries out the checks that are due, and tells what instances left untold. */
export async function sweep(now: Date): Promise<{ done: number; failed: number }> {
  const checked = await checkDue(now)
  const told = await sweepOutbox<Publication>('publications', carryOut, now)
  return { done: checked.done + told.done, failed: checked.failed + told.failed }
}
