import type { Aggregate, AggregateName } from '../../cloudfunctions/kernel/aggregate'
import { aggregates } from '../../cloudfunctions/domain/aggregates'
import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { everyDocument, type Store } from '../../demo/store'
import { listings } from '../terms/listings'
import { rebuildTallies, tallied } from './tallies'
import { rebuildTerms } from './terms'
import type { Different } from './different'
import { differing } from '../../cloudfunctions/kernel/differing'

/** What was looked through, how many of each, and what of it was not what the histories give. */
export interface Rebuilt extends Record<Different['collection'], number> {
  different: Different[]
  rewritten: number
}

/**
 * Derives every document of an aggregate from its history, and every list of a term and every count of what is open
 * from the matters, and compares them with what is stored. With `write`, what differs is written anew; what changes
 * meanwhile is left to the next run.
 */
export async function rebuild(store: Store, write: boolean): Promise<Rebuilt> {
  const different: Different[] = []
  let rewritten = 0
  const note = (one: Different, written: number) => {
    different.push(one)
    rewritten += written
  }
  const found: Partial<Record<Different['collection'], number>> = {}
  const listed = listings()
  const counted = tallied()
  for (const name of Object.keys(aggregates) as AggregateName[]) {
    found[name] = 0
    for await (const stored of everyDocument(store, name)) {
      found[name] += 1
      const right = rebuiltBy(name, stored)
      await compare(store, name, stored, right, write, note)
      if (name !== 'matters') continue
      listed.add(right as Matter)
      counted.add(right as Matter)
    }
  }
  found.terms = await rebuildTerms(store, listed, write, note)
  found.tallies = await rebuildTallies(store, counted.tallies(), write, note)
  return { ...(found as Record<Different['collection'], number>), different, rewritten }
}

/** What the history of a stored document gives. */
const rebuiltBy = (name: AggregateName, stored: Aggregate): Aggregate =>
  aggregates[name].rebuilt(stored as never)

async function compare(
  store: Store,
  collection: AggregateName,
  stored: Aggregate,
  right: Aggregate,
  write: boolean,
  note: (different: Different, rewritten: number) => void
): Promise<void> {
  const fields = differing(stored, right)
  if (fields.length === 0) return
  const different = { collection, id: stored._id, fields }
  note(different, write ? await rewrite(store, different, stored.version, right) : 0)
}

/** Returns 1 where it was written, 0 where somebody was first. */
async function rewrite(
  store: Store,
  { collection, id, fields }: Different,
  version: number,
  right: object
): Promise<number> {
  const wanted = right as Record<string, unknown>
  const change = fields.map((field) => [
    field,
    wanted[field] === undefined ? store._.remove() : store._.set(wanted[field])
  ])
  const { stats } = await store
    .collection(collection)
    .where({ _id: id, version })
    .update({ data: Object.fromEntries(change) })
  return stats.updated
}
