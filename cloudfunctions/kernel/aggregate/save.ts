import { _, collection } from '../cloud'
import { insertOf } from '../insert'
import type { Aggregate, AggregateName } from './document'

/**
 * THE write path: the one function that saves an aggregate.
 * `before` null creates it; else one conditional update on the version read. Returns false where somebody
 * was first (or the id is taken): read again and decide again.
 * Throws where the history was not extended, since a change without an event must not exist.
 */
export async function save<Doc extends Aggregate>(
  name: AggregateName,
  before: Doc | null,
  after: Doc
): Promise<boolean> {
  assertExtended(before, after)
  return before ? update(name, before, after) : insertOf(name, after)
}

/**
 * Creates many aggregates in one call of the store, each with its first events. Returns the ids that were taken:
 * those documents are somebody else's, or were written by an attempt that broke.
 */
export async function saveNew<Doc extends Aggregate>(name: AggregateName, docs: Doc[]): Promise<Set<string>> {
  if (docs.length === 0) return new Set()
  for (const doc of docs) assertExtended(null, doc)
  if (await insertOf(name, docs)) return new Set()
  const saved = await Promise.all(docs.map((doc) => insertOf(name, doc)))
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

async function update<Doc extends Aggregate>(name: AggregateName, before: Doc, after: Doc): Promise<boolean> {
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
