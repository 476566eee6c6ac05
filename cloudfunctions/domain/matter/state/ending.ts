import type { Satisfaction } from '../../../../types/domain/outcomes'
import type { MatterEvent } from './event'
import type { MatterState } from './state'

type Ending = Pick<MatterState, 'outcome' | 'rating' | 'reopened' | 'closedAt' | 'unrated'>

/** Whether an event takes an end back: the asker was not satisfied, or asked for more. */
export const isBackOnAgenda = (
  before: Pick<MatterState, 'stage'>,
  event: Pick<MatterEvent, 'stage'>
): boolean => event.stage === 'sorted' && (before.stage === 'handled' || before.stage === 'closed')

/** An end is written once it is reached and taken back by a reopening. */
export function ending(before: MatterState, event: MatterEvent): Ending {
  if (isBackOnAgenda(before, event))
    return {
      outcome: null,
      rating: null,
      reopened: before.reopened + 1,
      closedAt: null,
      unrated: false
    }
  const rating = event.satisfaction && { satisfaction: event.satisfaction, score: event.score ?? null }
  const ends = event.stage !== before.stage && (event.stage === 'closed' || event.stage === 'withdrawn')
  return {
    outcome: event.outcome ? { kind: event.outcome, text: event.text ?? '' } : before.outcome,
    rating: rating ?? before.rating,
    reopened: before.reopened,
    closedAt: ends ? event.at : before.closedAt,
    unrated: before.unrated || event.act === 'lapse'
  }
}

/**
 * What the asker said of it last, `silent` where they said nothing in time; null while nothing counts. One answer for
 * all figures: what was said later takes the place of what was said before, and asking for more takes back a content
 * word, while a word of discontent stands until the next one. Pure.
 */
export function judgementOf(
  history: Pick<MatterEvent, 'act' | 'satisfaction'>[]
): Satisfaction | 'silent' | null {
  const last = history.findLast(
    ({ act, satisfaction }) => satisfaction || act === 'lapse' || act === 'reopen'
  )
  return last?.satisfaction ?? (last?.act === 'lapse' ? 'silent' : null)
}
