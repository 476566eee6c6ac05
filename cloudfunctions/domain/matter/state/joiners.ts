import type { Joiner, MatterEvent } from './event'
import type { MatterState } from './state'

type Asked = Pick<MatterState, 'asker' | 'hideName'>

/**
 * The household that a matter speaks for; who belongs to none speaks for themselves. So does who hides their name:
 * that somebody of the household asked would tell the others who (decision 0036).
 */
export const homeOf = ({ asker, hideName }: Asked): string =>
  hideName ? asker.id : (asker.householdId ?? asker.id)

/** Whether what is to be noted of another matter is news: what that one did later was noted already where it is not. */
export const isNews = (joiners: Joiner[], { id, seq }: Joiner): boolean =>
  !joiners.some((one) => one.id === id && one.seq >= seq)

/** The joiners after an event: the latest word of each counts, in whatever order they came. */
export function joinersAfter(joiners: Joiner[], { joiner }: MatterEvent): Joiner[] {
  if (!joiner || !isNews(joiners, joiner)) return joiners
  return [...joiners.filter(({ id }) => id !== joiner.id), joiner]
}

/** Those who are with it now. */
export const presentJoiners = (joiners: Joiner[]): Joiner[] => joiners.filter(({ left }) => !left)

/** How many households besides its own said the same: who said it twice counts once. */
export function householdsIn(joiners: Joiner[], state: Asked): number {
  const homes = new Set(presentJoiners(joiners).map(({ home }) => home))
  homes.delete(homeOf(state))
  return homes.size
}
