import { proceed } from '../domain/publication/runEffects'
import type { Publication } from '../domain/publication/publication'
import { eachBy, goOnLooking } from '../domain/tree/looks'
import { publications } from '../domain/publication/publications'

/** Finds somebody for every publication that waits for a person and may have been left with nobody. */
export const lookAgain = (now: Date) =>
  goOnLooking(
    {
      collection: 'publications',
      list: 'state',
      lists: ['waiting'],
      key: 'key',
      heal: eachBy<Publication>(publications, proceed)
    },
    now
  )
