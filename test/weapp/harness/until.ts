const patienceMs = 10_000
const pauseMs = 10

/**
 * Waits until something is there, looking again and again.
 * @param look gives undefined, null or false as long as it is not there
 * @param missing says what was waited for and what is there instead, for the failure
 */
export async function until<Found>(
  look: () => Found | undefined | null | false | Promise<Found | undefined | null | false>,
  missing: () => string
): Promise<Found> {
  const end = Date.now() + patienceMs
  for (;;) {
    const found = await look()
    if (found !== undefined && found !== null && found !== false) return found
    if (Date.now() > end) throw new Error(missing())
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}
