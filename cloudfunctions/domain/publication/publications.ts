import { defineAggregate } from '../../kernel/aggregate'
import { evolve } from './evolve'
import { messagesOf } from './messages'
import type { Checking, Publication, PublicationEvent, PublishedState } from './publication'

/** What a publication is: the one way from its events to what is stored. Where it lies follows the tree. */
export const publications = defineAggregate<Publication, PublishedState>({
  collection: 'publications',
  evolve,
  project: (_id, state, history, stored) => checkingOf(state, history, stored),
  effectsOf: (before, after, event) => messagesOf(after._id, before, after, event),
  elsewhere: ({ path }) => ({ path })
})

/** When these words are checked: at once, and when WeChat is asked again, which is no part of the history. */
function checkingOf(
  { state, text }: PublishedState,
  history: PublicationEvent[],
  stored: Publication | null
): Checking {
  if (state !== 'checking') return { checkAt: null, tries: 0 }
  const waits = stored?.state === 'checking' && stored.text === text
  return waits ? { checkAt: stored.checkAt, tries: stored.tries } : { checkAt: history.at(-1)!.at, tries: 0 }
}
