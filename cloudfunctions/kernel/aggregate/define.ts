import type { Aggregate, AggregateName } from './document'
import { upcasting, type Upcast } from './upcast'

type EventOf<Doc extends Aggregate> = Doc['history'][number]
type PendingOf<Doc extends Aggregate> = Doc['pending'][number]

/** What one kind of aggregate is, beside what every aggregate is. All of it pure. */
export interface Definition<Doc extends Aggregate, State extends object, Context = void> {
  collection: AggregateName
  /** What brings events of earlier versions to the form of today, before anything is made of them. */
  upcasts?: readonly Upcast[]
  /** The state after one more event; the first one begins it. */
  evolve(state: State | null, event: EventOf<Doc>): State
  /**
   * The fields that lists are asked by, derived from the state. `stored` is the document as it is stored, before the last
   * event or with it: what takes long to derive can be taken from it, and what others write beside the history.
   */
  project(
    id: string,
    state: State,
    history: EventOf<Doc>[],
    stored: Doc | null
  ): Omit<Doc, keyof State | keyof Aggregate>
  /** What follows from an event; the id of each effect derives from the event. */
  effectsOf(before: Doc | null, after: Doc, event: EventOf<Doc>, context: Context): PendingOf<Doc>[]
  /**
   * What of a stored document others write, and no event of its own: where it lies follows the tree. The values
   * themselves, so that a save does not write them again.
   */
  elsewhere?(stored: Doc): Partial<Doc>
  /**
   * Every event says all that it changes of what is stored: one more is put on the document as it stands, and a history
   * that was read in part is enough for it.
   */
  continues?: boolean
}

/** An aggregate as it is defined, with the ways in which its documents come about. */
export interface Defined<Doc extends Aggregate, Context = void> {
  collection: AggregateName
  /**
   * The document after one more event, with what follows from it still to be carried out: the one way in which it
   * begins (`before` null) or changes. `elsewhere` is given where the event also puts it elsewhere.
   */
  append(
    id: string,
    before: Doc | null,
    event: Omit<EventOf<Doc>, 'seq'>,
    context: Context,
    elsewhere?: Partial<Doc>
  ): Doc
  /** What was read of a document, its events in the form of today: whoever reads a history reads it so. */
  read<Some extends { history: object[] }>(stored: Some): Some
  /** The document that a history gives, nothing of it waiting to be carried out. */
  documentOf(id: string, history: EventOf<Doc>[]): Doc
  /** What the history of a stored document gives: the same bytes, unless something went wrong. */
  rebuilt(stored: Doc): Doc
}

/** Defines an aggregate: what is stored of it is its history folded, and nothing else. */
export function defineAggregate<Doc extends Aggregate, State extends object, Context = void>({
  collection,
  upcasts = [],
  evolve,
  project,
  effectsOf,
  elsewhere = () => ({}),
  continues = false
}: Definition<Doc, State, Context>): Defined<Doc, Context> {
  const { stamp, read } = upcasting<EventOf<Doc>>(upcasts)
  const asToday = <Event>(history: Event[]): Event[] =>
    upcasts.length === 0 ? history : (history.map((event) => read(event as EventOf<Doc>)) as Event[])

  function stateOf(id: string, history: EventOf<Doc>[], stored: Doc | null): State {
    const last = asToday(history).reduce<State | null>(evolve, null)
    if (!last) throw new Error(`${id} without a history`)
    return { ...last, ...(stored && elsewhere(stored)) }
  }

  const documentOf = (
    id: string,
    state: State,
    history: EventOf<Doc>[],
    waiting: Pick<Aggregate, 'pending' | 'pendingSince'>,
    stored: Doc | null
  ): Doc =>
    ({
      _id: id,
      ...state,
      ...project(id, state, asToday(history), stored),
      version: history.length,
      history,
      ...waiting
    }) as unknown as Doc

  return {
    collection,
    append(id, before, told, context, put) {
      const { pending = [], pendingSince = null } = before ?? {}
      const event = stamp({ seq: (before?.version ?? 0) + 1, ...told } as EventOf<Doc>)
      const history = [...(before?.history ?? []), event]
      const state =
        continues && before
          ? evolve(before as unknown as State, event)
          : { ...stateOf(id, history, before), ...put }
      const after = documentOf(id, state, history, { pending, pendingSince }, before)
      const effects = effectsOf(before, after, event, context)
      if (effects.length === 0) return after
      // What failed before may have been put off; what is new is not.
      const since = pendingSince && pendingSince < event.at ? pendingSince : event.at
      return { ...after, pending: [...pending, ...effects], pendingSince: since }
    },
    read: (stored) => ({ ...stored, history: asToday(stored.history) }),
    documentOf: (id, history) =>
      documentOf(id, stateOf(id, history, null), history, { pending: [], pendingSince: null }, null),
    rebuilt(stored) {
      const { _id, history, pending, pendingSince } = stored
      return documentOf(_id, stateOf(_id, history, stored), history, { pending, pendingSince }, stored)
    }
  }
}
