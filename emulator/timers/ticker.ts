import type { Timers } from './timers'

const LONGEST_MS = 30_000
const SHORTEST_MS = 50

/**
 * Looks at the timers whenever the next one comes due, and now and then for changed schedules.
 *
 * @returns a function that stops it
 */
export function startTicker(
  timers: Pick<Timers, 'fireDue' | 'list'>,
  now: () => number,
  log: (line: string) => void
): () => void {
  let stopped = false
  let timeout: NodeJS.Timeout | undefined
  const tick = async () => {
    let wait = LONGEST_MS
    try {
      await timers.fireDue()
      const next = Math.min(...timers.list().map((timer) => timer.next ?? Infinity))
      wait = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, next - now()))
    } catch (error) {
      log(`timers: ${(error as Error).message}`)
    }
    if (!stopped) timeout = setTimeout(() => void tick(), wait).unref()
  }
  void tick()
  return () => {
    stopped = true
    clearTimeout(timeout)
  }
}
