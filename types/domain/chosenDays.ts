import type { Act } from './matterActs'

/** The acts on a matter that name a day. */
export const dayActs = ['assign', 'postpone', 'extend', 'hold'] as const satisfies Act[]
export type DayAct = (typeof dayActs)[number]

/** The first and the last day that may be named, both included, YYYY-MM-DD. */
export interface Days {
  first: string
  last: string
}
