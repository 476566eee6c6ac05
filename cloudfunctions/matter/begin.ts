import { load } from '../kernel/aggregate'
import { Refusal } from '../kernel/refusal'
import type { Matter } from '../domain/matter/state/matter'
import { open } from '../domain/matter/state/open'
import type { ActAnswer } from '../domain/matter/acts/decide'

/**
 * Begins a matter once: `prepare` makes it or refuses. A repetition is answered as it was the first time, whatever
 * became of what it spoke of since. Errors: ACT_REUSED where the id is somebody else's, and those of `prepare`.
 */
export async function begin(id: string, print: string, prepare: () => Promise<Matter>): Promise<ActAnswer> {
  try {
    const matter = await prepare()
    if (await open(matter)) return { id, stage: matter.stage, version: matter.version }
    throw new Refusal('ACT_REUSED')
  } catch (error) {
    const first = error instanceof Refusal && (await firstAnswer(id, print))
    if (first) return first
    throw error
  }
}

/** What this very submission was answered the first time; null where the id is free or something else's. */
async function firstAnswer(id: string, print: string): Promise<ActAnswer | null> {
  const first = (await load<Matter>('matters', id))?.history[0]
  return first?.print === print ? { id, stage: first.stage, version: first.seq } : null
}
