import type { MatterEvent, Opening } from './event'
import type { MatterState } from './matter'

/** The state after one more event; the first event must be the submission. Pure: the same events give the same state. */
export function evolve(state: MatterState | null, event: MatterEvent): MatterState {
  const before = state ?? opened(event)
  return {
    ...before,
    stage: event.stage,
    category: event.category ?? before.category,
    urgency: event.urgency ?? before.urgency,
    lead: event.lead ?? before.lead,
    helpers: event.helpers ?? before.helpers,
    dueAt: event.dueAt === undefined ? before.dueAt : event.dueAt,
    ...ending(before, event)
  }
}

function opened(event: MatterEvent): MatterState {
  if (!event.opening) throw new Error(`event ${event.id} begins a matter without an opening`)
  const opening: Opening = event.opening
  return {
    ...opening,
    kind: 'case',
    stage: event.stage,
    category: null,
    urgency: null,
    lead: null,
    helpers: [],
    dueAt: null,
    outcome: null,
    rating: null,
    reopened: 0,
    closedAt: null
  }
}

type Ending = Pick<MatterState, 'outcome' | 'rating' | 'reopened' | 'closedAt' | 'lead' | 'helpers'>

/** An end is written once it is reached and taken back by a reopening. */
function ending(before: MatterState, event: MatterEvent): Partial<Ending> {
  const rating = event.satisfaction && { satisfaction: event.satisfaction, score: event.score ?? null }
  const backOnAgenda = event.stage === 'sorted' && (before.stage === 'handled' || before.stage === 'closed')
  if (backOnAgenda)
    return {
      outcome: null,
      rating: null,
      reopened: before.reopened + 1,
      closedAt: null,
      lead: null,
      helpers: []
    }
  return {
    outcome: event.outcome ? { kind: event.outcome, text: event.text ?? '' } : before.outcome,
    rating: rating ?? before.rating,
    closedAt: event.stage === 'closed' || event.stage === 'withdrawn' ? event.at : before.closedAt
  }
}
