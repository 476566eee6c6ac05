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

/**
 * Whom an event concerns, each in one role and never the one who acted: the asker, whoever must act next, new
 * helpers, and those who need not act any more. While the asker is the one to act, those who had it last hear.
 */
export function readersOf(before: MatterState | null, after: MatterState, event: MatterEvent): Reader[] {
  const next = responsibleFor(after)
  const had = handlersOf(before)
  const have = handlersOf(after)
  const open = after.stage !== 'withdrawn'
  const waits = next?.id === after.asker.id ? (after.lead ?? after.hub ?? after.office) : null
  const told: Reader[] = [
    { id: after.asker.id, as: 'asker' },
    ...(next ? [{ id: next.id, as: 'next' as const }] : []),
    ...(waits ? [{ id: waits.id, as: 'next' as const }] : []),
    ...have.filter((id) => open && !had.includes(id)).map((id) => ({ id, as: 'helper' as const })),
    ...had.filter((id) => !open || !have.includes(id)).map((id) => ({ id, as: 'former' as const })),
    ...(open || !before ? [] : [{ id: (responsibleFor(before) ?? after.office).id, as: 'former' as const }])
  ]
  const first = (reader: Reader, index: number) => told.findIndex(({ id }) => id === reader.id) === index
  return told.filter(first).filter(({ id }) => id !== event.by.id)
}
