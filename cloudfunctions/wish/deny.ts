import { deny as method } from '../../types/api/wish/deny'
import { claimDue, wallDue } from '../shared/wish/deadlines'
import { wishHandler } from './act'
import { claimDaysOf } from './domain/claimDays'

/** Who claimed it gets the usual days once more, or the wish goes back to the wall for others. */
export const deny = wishHandler(method, ({ text, to }, { claim, wanted }, { settings, now }) => {
  if (to === 'wall') return { text, claim: null, next: 'published', ...wallDue(wanted, now, settings) }
  const { usual } = claimDaysOf(null, settings, now)
  return { text, claim: { ...claim!, until: usual }, next: 'claimed', ...claimDue(usual, now) }
})
