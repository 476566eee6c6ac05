import { warmMap } from './warm'

/** What an act leads to is waited for so long before its caller is answered. */
const budgetMs = 1_500

/** What is under way, by what it is about. */
const running = warmMap<Promise<void>, string>()

/**
 * Starts on what follows from an act. It is done before the act is answered where it takes no longer than a moment, as
 * an instance may be frozen once it has answered; the rest the clock does.
 */
export function later(id: string, work: Promise<void>): void {
  const one = work.catch((error: unknown) => console.error(id, error)).finally(() => running.delete(one))
  running.set(one, id)
}

/** Resolves once everything that was started is done, or the moment for it is over. */
export async function settledOrOver(withinMs = budgetMs): Promise<void> {
  if (running.size === 0) return
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, withinMs)
  })
  const all = async () => {
    while (running.size > 0) await Promise.all(running.keys())
  }
  await Promise.race([all(), over])
  clearTimeout(timer)
}
