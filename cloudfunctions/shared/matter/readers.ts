import type { Contact } from '../../kernel/contact'
import type { MatterEvent } from './event'
import type { MatterState } from './matter'
import { responsibleFor } from './project'

/** As what somebody is told of an event. */
export type ReaderRole = 'asker' | 'next' | 'helper' | 'former'

export interface Reader {
  /** A person, or a node whose officers are told. */
  id: string
  as: ReaderRole
}

const handlersOf = (state: MatterState | null): string[] =>
  state ? [state.lead, ...state.helpers].flatMap((one) => (one ? [one.id] : [])) : []

/** Who but the asker must act next; while the asker is the one to act, whoever had it last. */
function keeperOf(state: MatterState): Contact | null {
  const next = responsibleFor(state)
  return next?.id === state.asker.id ? (state.lead ?? state.hub ?? state.office) : next
}

/**
 * Whom an event concerns, each in one role and never the one who acted: the asker, whoever must act next, new
 * helpers, and those who need not act any more. While the asker is the one to act, those who had it last hear.
 */
export function readersOf(before: MatterState | null, after: MatterState, event: MatterEvent): Reader[] {
  const had = handlersOf(before)
  const have = handlersOf(after)
  const open = after.stage !== 'withdrawn'
  const keeper = keeperOf(after)
  const helped = before?.helpers.map(({ id }) => id) ?? []
  const told: Reader[] = [
    { id: after.asker.id, as: 'asker' },
    ...(keeper ? [{ id: keeper.id, as: 'next' as const }] : []),
    ...after.helpers
      .filter(({ id }) => !helped.includes(id))
      .map(({ id }) => ({ id, as: 'helper' as const })),
    ...had.filter((id) => !open || !have.includes(id)).map((id) => ({ id, as: 'former' as const })),
    ...(open || !before ? [] : [{ id: (keeperOf(before) ?? after.office).id, as: 'former' as const }])
  ]
  const first = (reader: Reader, index: number) => told.findIndex(({ id }) => id === reader.id) === index
  return told.filter(first).filter(({ id }) => id !== event.by.id)
}
