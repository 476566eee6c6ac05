import {
  defineAggregate,
  type Aggregate,
  type AggregateName,
  type Defined,
  type Effect,
  type HistoryEvent
} from './aggregate'

/** One change of what an organization keeps on file: who made it, when, what it set and why. */
export interface RecordEvent extends HistoryEvent {
  act: string
  by: { id: string; name: string }
  reason?: string
  /** The fields it set; null where one was taken away, unless the field is one whose value may be null. */
  set: Record<string, unknown>
}

/** A node, a person or a household as stored: its fields, and how they came about. */
export type Recorded<Doc extends { _id: string }, Pending extends Effect = Effect> = Doc &
  Aggregate<RecordEvent, Pending>

/** A record as it is gone on with: what its events set, and why, need not have been read. */
export type Continued<Doc extends { _id: string }, Pending extends Effect = Effect> = Omit<
  Recorded<Doc, Pending>,
  'history'
> & { history: Omit<RecordEvent, 'set' | 'reason'>[] }

/** What an event is told with; its place in the history follows from the record. */
export type Change = Omit<RecordEvent, 'seq' | 'set'>

type NullableField<Doc> = { [Field in keyof Doc]-?: null extends Doc[Field] ? Field : never }[keyof Doc]

interface RecordDefinition<Doc extends { _id: string }> {
  collection: AggregateName
  /** The fields whose value may be null; a null of any other one says that it was taken away. */
  nullable: Record<NullableField<Doc>, true>
  /** The fields that others write too, beside the history: where it lies, who is linked to it. */
  elsewhere?: (keyof Doc & string)[]
}

/** What is kept on file of one kind: how a record begins and changes, and what its history gives. */
export interface Records<Doc extends { _id: string }> extends Defined<Aggregate<RecordEvent>, Effect[]> {
  /** A record that begins; effects of it are still to be carried out. */
  begin<Pending extends Effect>(doc: Doc, change: Change, effects?: Pending[]): Recorded<Doc, Pending>
  /** A record after one more change; a field set to undefined is taken away. */
  changed<Pending extends Effect>(
    before: Recorded<Doc, Pending>,
    fields: Partial<Doc>,
    change: Change,
    effects?: Pending[]
  ): Recorded<Doc, Pending>
}

/** Defines what is kept on file of one kind: an aggregate whose events say which fields they set. */
export function defineRecord<Doc extends { _id: string }>({
  collection,
  nullable,
  elsewhere = []
}: RecordDefinition<Doc>): Records<Doc> {
  const aggregate = defineAggregate<Aggregate<RecordEvent>, object, Effect[]>({
    collection,
    continues: true,
    evolve(state, { set }) {
      const next: Record<string, unknown> = { ...state, ...set }
      for (const [field, value] of Object.entries(set))
        if (value === null && !(field in nullable)) delete next[field]
      return next
    },
    project: () => ({}),
    effectsOf: (_before, _after, _event, effects) => effects,
    elsewhere: (stored) =>
      Object.fromEntries(elsewhere.map((field) => [field, (stored as Recorded<Doc>)[field]]))
  })
  const withNull = (fields: object) =>
    Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value ?? null]))
  return {
    ...aggregate,
    begin: ({ _id, ...set }, change, effects = []) =>
      aggregate.append(_id, null, { ...change, set }, effects) as Recorded<Doc, never>,
    changed: (before, fields, change, effects = []) =>
      aggregate.append(before._id, before, { ...change, set: withNull(fields) }, effects) as Recorded<
        Doc,
        never
      >
  }
}
