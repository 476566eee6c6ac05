import { publish as method } from '../../types/api/wish/publish'
import { wallDue } from '../shared/wish/deadlines'
import { wishHandler } from './act'
import { assertNameless } from './domain/wallWords'

/** The village organization publishes what was collated (S2 §6); on the wall it corrects the words, and no day changes. */
export const publish = wishHandler(method, ({ words = '' }, wish, { settings, now }) => {
  const shown = words || wish.words!
  assertNameless(shown, wish)
  return { words: shown, ...(wish.stage === 'collated' && wallDue(wish.wanted, now, settings)) }
})
