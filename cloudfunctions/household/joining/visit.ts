import type { Home } from '../../domain/household/load'

/** Somebody at the door of a household, with the right code. */
export interface Joining {
  home: Home
  openid: string
  now: Date
}
