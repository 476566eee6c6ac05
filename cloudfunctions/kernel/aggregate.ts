import { _, collection } from './cloud'
import { inHalves } from './halves'
import { insert } from './insert'
import { Refusal } from './refusal'

/** One entry of an aggregate's history. */
export interface HistoryEvent {
  /** Position in the history, from 1. */
  seq: number
  /** The id the client gave this act. */
  id: string
  /** Fingerprint of who did it with which input; see `fingerprint`. */
  print: string
  at: Date
}

/** Something still to be carried out because of an event; its `id` makes a repetition harmless. */
export interface Effect {
  id: string
  kind: string
}

/** What every aggregate document holds beside its own state. */
export interface Aggregate<Event extends HistoryEvent = HistoryEvent, Pending extends Effect = Effect> {
  _id: string
  version: number
  history: Event[]
  pending: Pending[]
  /** Since when effects wait; null when none does. */
  pendingSince: Date | null
}

/**
 * How aggregates are read where several may be answered at once, and none of them is saved: histories only grow, and
 * the cloud answers one megabyte at most.
 */
export const withoutHistory = { history: false } as const

/** An aggregate read `withoutHistory`. */
export type Listed<Doc extends Aggregate> = Omit<Doc, 'history'>

/**
 * THE write path: the one function that saves an aggregate.
 * `before` null creates it; else one conditional update on the version read. Returns false where somebody
 * was first (or the id is taken): read again and decide again.
 * Throws where the history was not extended, since a change without an event must not exist.
 */
export async function save<Doc extends Aggregate>(
  name: string,
  before: Doc | null,
  after: Doc
): Promise<boolean> {
  assertExtended(before, after)
  return before ? update(name, before, after) : insert(name, after)
}

/**
 * Creates many aggregates in one call of the store, each with its first events. Returns the ids that were taken:
 * those documents are somebody else's, or were written by an attempt that broke.
 */
export async function saveNew<Doc extends Aggregate>(name: string, docs: Doc[]): Promise<Set<string>> {
  if (docs.length === 0) return new Set()
  for (const doc of docs) assertExtended(null, doc)
  if (await insert(name, docs)) return new Set()
  const saved = await Promise.all(docs.map((doc) => insert(name, doc)))
  return new Set(docs.flatMap((doc, index) => (saved[index] ? [] : [doc._id])))
}

function assertExtended(before: Aggregate | null, after: Aggregate): void {
  const known = before?.history ?? []
  const sound =
    after.history.length > known.length &&
    known.every((event, index) => after.history[index] === event) &&
    after.version === after.history.length &&
    after.history.every((event, index) => event.seq === index + 1)
  if (!sound) throw new Error(`${after._id}: a save must extend the history and nothing else of it`)
}

async function update<Doc extends Aggregate>(name: string, before: Doc, after: Doc): Promise<boolean> {
  const { stats } = await collection(name)
    .where({ _id: before._id, version: before.version })
    .update({ data: changes(before, after) })
  return stats.updated === 1
}

/** The top-level fields that differ; the history and the effects are appended to, never rewritten. */
function changes<Doc extends Aggregate>(before: Doc, after: Doc): Record<string, unknown> {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Doc & string>
  const data: Record<string, unknown> = {}
  for (const field of fields) {
    if (field === '_id' || after[field] === before[field]) continue
    data[field] = after[field] === undefined ? _.remove() : _.set(after[field])
  }
  const added = after.pending.slice(before.pending.length)
  return {
    ...data,
    history: _.push(after.history.slice(before.history.length)),
    // Whoever drains may have emptied the list since it was read: say again since when something waits.
    ...(added.length > 0 && { pending: _.push(added), pendingSince: _.set(after.pendingSince) })
  }
}

/** Loads an aggregate by its id; null when it does not exist. */
export async function load<Doc extends Aggregate>(name: string, id: string): Promise<Doc | null> {
  return (await collection<Doc>(name).doc(id).get()).data ?? null
}

/**
 * Loads several aggregates, by id, in one call of the store unless they are too large together; those that do not exist
 * are absent.
 */
export async function loadMany<Doc extends Aggregate>(
  name: string,
  ids: string[]
): Promise<Map<string, Doc>> {
  const docs = await inHalves(ids, async (some) => {
    const { data } = await collection<Doc>(name)
      .where({ _id: _.in(some) })
      .limit(some.length)
      .get()
    return data
  })
  return new Map(docs.map((doc) => [doc._id, doc]))
}

const attempts = 5

/**
 * Loads, decides, saves; again where somebody was first. `decide` returns the extended document, or a value that
 * answers without a write (a repeated act). `loaded` is the document where this call has read it already; it is
 * read anew only after a lost race.
 * Errors: NOT_FOUND (from `decide`, which gets null), CONFLICT after five lost races.
 */
export async function change<Doc extends Aggregate, Result>(
  name: string,
  id: string,
  decide: (doc: Doc | null) => Promise<{ save: Doc; result: Result } | { result: Result }>,
  loaded?: Doc
): Promise<{ result: Result; saved: Doc | null }> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = attempt === 0 && loaded ? loaded : await load<Doc>(name, id)
    const decided = await decide(before)
    if (!('save' in decided)) return { result: decided.result, saved: null }
    if (await save(name, before, decided.save)) return { result: decided.result, saved: decided.save }
  }
  throw new Refusal('CONFLICT')
}
