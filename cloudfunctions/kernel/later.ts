import { currentCall } from './inCall'
import { logFailure } from './log'

/** A call in which something is carried out still is answered when it is so old: half of the 3 s that it has. */
export const budgetMs = 1_500

/**
 * Starts on what follows from an act. It is done before the act is answered where it takes no longer than a moment, as
 * an instance may be frozen once it has answered; the rest the clock does.
 */
export function later(id: string, work: Promise<void>): void {
  const own = currentCall()?.started
  const one = work.catch((error: unknown) => logFailure(id, error)).finally(() => own?.delete(one))
  own?.add(one)
}

/** Resolves once everything that the call started is done, or the moment for it is over. */
export async function settledOrOver(withinMs: number): Promise<void> {
  const own = currentCall()?.started
  if (!own || own.size === 0) return
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, withinMs)
  })
  const all = async () => {
    while (own.size > 0) await Promise.all(own)
  }
  await Promise.race([all(), over])
  clearTimeout(timer)
}
