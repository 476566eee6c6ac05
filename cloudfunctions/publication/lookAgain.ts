import { proceed } from '../shared/publication/carry'
import type { Publication } from '../shared/publication/publication'
import { goOnLooking } from '../shared/tree/looks'

/** Finds somebody for every publication that waits for a person and may have been left with nobody. */
export const lookAgain = (now: Date) =>
  goOnLooking<Publication>(
    {
      collection: 'publications',
      list: 'state',
      lists: ['waiting'],
      key: 'key',
      heal: async (publications) => {
        for (const publication of publications) await proceed(publication, now)
      }
    },
    now
  )
