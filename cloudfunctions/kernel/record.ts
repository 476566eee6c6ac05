import type { Aggregate, Effect, HistoryEvent } from './aggregate'

/** One change of what an organization keeps on file: who made it, when, what it set and why. */
export interface RecordEvent extends HistoryEvent {
  act: string
  by: { id: string; name: string }
  reason?: string
  /** The fields it set; null where one was taken away. */
  set: Record<string, unknown>
}

/** A node, a person or a household as stored: its fields, and how they came about. */
export type Recorded<Doc extends { _id: string }, Pending extends Effect = Effect> = Doc &
  Aggregate<RecordEvent, Pending>

/** What an event is told with; its place in the history follows from the record. */
export type Change = Omit<RecordEvent, 'seq' | 'set'>

/** A record that begins. */
export const createRecord = <Doc extends { _id: string }>(doc: Doc, change: Change): Recorded<Doc> => {
  const { _id, ...set } = doc
  return { ...doc, version: 1, history: [{ seq: 1, ...change, set }], pending: [], pendingSince: null }
}

/** A record after one more change; a field set to undefined is taken away. Effects of it are still to be carried out. */
export function changeRecord<Doc extends { _id: string }, Pending extends Effect>(
  before: Recorded<Doc, Pending>,
  fields: Partial<Doc>,
  change: Change,
  effects: Pending[] = []
): Recorded<Doc, Pending> {
  const set = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value ?? null]))
  return {
    ...before,
    ...fields,
    version: before.version + 1,
    history: [...before.history, { seq: before.version + 1, ...change, set }],
    pending: [...before.pending, ...effects],
    pendingSince: effects.length > 0 ? (before.pendingSince ?? change.at) : before.pendingSince
  }
}
