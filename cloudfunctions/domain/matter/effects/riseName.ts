import { seatName } from '../../tree/seat'
import type { Facts } from '../state/event'

/** What a matter went to that nobody could act on, as people are told; undefined where it went nowhere. */
export const riseName = ({ to, town, resort }: Pick<Facts, 'to' | 'town' | 'resort'>): string | undefined => {
  const office = to ?? town
  return office && seatName({ office, ...(resort && { resort }) })
}
