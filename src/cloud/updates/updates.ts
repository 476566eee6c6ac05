import type { Renewal } from './port'

/**
 * Puts a new release on: gently, by asking once, or at once where the functions serve this one no more. Where that is
 * asked for by a page that is as new as it gets, it is asked as well, so that no page begins anew for ever.
 */
export function createUpdates(renewal: Renewal, ask: () => Promise<boolean>) {
  let ready = false
  let needed = false
  let asked = false

  async function offer() {
    if (asked) return
    asked = true
    if (await ask()) renewal.apply()
  }

  return {
    /** Begins to listen for a new release. */
    listen: () =>
      renewal.onReady(() => {
        ready = true
        if (needed) renewal.apply()
        else void offer()
      }),
    /** The functions serve this release no more. */
    need() {
      needed = true
      if (ready) renewal.apply()
      else if (renewal.always) void offer()
    }
  }
}
