import type { CareItem } from '../../../../types/domain/care'
import { defineAggregate, type Aggregate, type HistoryEvent } from '../../../kernel/aggregate'

/** That somebody gave or withdrew. What it was stands in no event, since a history is never rewritten. */
interface CareEvent extends HistoryEvent {
  act: 'give' | 'withdraw'
  by: { id: string; name: string }
}

/** A consent as long as it holds: since when, and by whose word. */
export interface Given extends CareItem {
  at: Date
  by: string
}

/** What a household lets others know of its hardship; its id is the household's. */
export interface CareConsent extends Aggregate<CareEvent, never> {
  given: Given[]
}

declare module '../../../kernel/documents' {
  interface Documents {
    careConsents: CareConsent
  }
}

/**
 * A withdrawal has to leave nothing of what was given (boundaries.md), and a history keeps everything. So events say
 * that somebody gave or withdrew, and what holds lies beside them (a forgettable payload), where it can go.
 */
export const careConsents = defineAggregate<CareConsent, Pick<CareConsent, 'given'>>({
  collection: 'careConsents',
  evolve: (state) => state ?? { given: [] },
  project: () => ({}),
  effectsOf: () => [],
  elsewhere: ({ given }) => ({ given })
})
