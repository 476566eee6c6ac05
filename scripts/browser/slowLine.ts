import type { Locator, Page } from 'playwright-core'

/** A line as a village has it on a bad day. */
const bytesPerSecond = 50 * 1024
const latencyMs = 400

/** What stood between the tap and what was waited for. */
export interface Arrival {
  /** Since the address was opened. */
  ms: number
  /** On the wire until then. */
  bytes: number
  /** Requests that had to wait for the answer of another, one after the other. */
  rounds: number
}

/** What an arrival takes on the slow line when nothing but the line is slow: a count, whatever machine counts it. */
export const secondsOnSlowLine = ({ bytes, rounds }: Pick<Arrival, 'bytes' | 'rounds'>): number =>
  bytes / bytesPerSecond + (rounds * latencyMs) / 1000

/** Puts whatever a page loads from now on onto the slow line, and lets go of what its browser kept. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.clearBrowserCache')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond
  })
}

/** Waits until something is seen, and says what it took since the page was opened. */
export async function arrivalOf(page: Page, seen: Locator): Promise<Arrival> {
  await seen.waitFor({ timeout: 120_000 })
  return page.evaluate(() => {
    const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const asked = [opened!, ...(performance.getEntriesByType('resource') as PerformanceResourceTiming[])]
    const depths = new Map<PerformanceResourceTiming, number>()
    for (const one of asked) {
      const before = [...depths].filter(([earlier]) => earlier.responseEnd <= one.startTime)
      depths.set(one, 1 + Math.max(0, ...before.map(([, depth]) => depth)))
    }
    return {
      ms: Math.round(performance.now()),
      bytes: asked.reduce((sum, { transferSize }) => sum + transferSize, 0),
      rounds: Math.max(...depths.values())
    }
  })
}
