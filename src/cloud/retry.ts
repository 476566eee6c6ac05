import { isUnheard } from './errors'

const pauses = [400, 1200]

/**
 * Tries again, twice, after a growing pause, while the cloud was not reached; any other failure is final.
 * @param pause waits the given milliseconds; tests hand in their own
 */
export async function withRetry<Value>(
  attempt: () => Promise<Value>,
  pause: (milliseconds: number) => Promise<void> = (milliseconds) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds))
): Promise<Value> {
  for (const milliseconds of pauses) {
    try {
      return await attempt()
    } catch (error) {
      if (!isUnheard(error)) throw error
      await pause(milliseconds)
    }
  }
  return attempt()
}
