import { exclude as method } from '../../types/api/matter/exclude'
import { actHandler } from './act'

/** Beyond what a village can do: one asks, a second signs, the asker may appeal (boundaries.md). */
export const exclude = actHandler(method, ({ text }, _, { person }) => ({
  text,
  exclusion: { by: person._id, state: 'asked' }
}))
