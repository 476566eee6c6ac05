import type { Renewal } from './port'

/** In a browser the page is as new as its last loading. */
export const h5Renewal: Renewal = {
  onReady: () => undefined,
  apply: () => location.reload(),
  always: true
}
