import type { Aggregate } from '../../cloudfunctions/kernel/aggregate'
import type { Matter } from '../../cloudfunctions/shared/matter/matter'
import { everyDocument, type Store } from '../../demo/store'
import { listings } from '../terms/listings'
import { derivedLink, derivedMatter, derivedWish, differing } from './derive'
import { rebuildTallies, tallied } from './tallies'
import { rebuildTerms } from './terms'
import type { Different } from './different'

/** What was looked through, and what of it was not what the histories give. */
export interface Rebuilt {
  matters: number
  wishes: number
  links: number
  terms: number
  /** Nodes at which it is counted what is open. */
  tallies: number
  different: Different[]
  rewritten: number
}

/**
 * Derives every matter and every wish and every link from its history and every list of a term and every count of what is open
 * from the matters, and compares them with what is stored. With `write`, what differs is written anew; what changes meanwhile is left to the next run.
 */
export async function rebuild(store: Store, write: boolean): Promise<Rebuilt> {
  const found: Rebuilt = {
    matters: 0,
    wishes: 0,
    links: 0,
    terms: 0,
    tallies: 0,
    different: [],
    rewritten: 0
  }
  const note = (different: Different, rewritten: number) => {
    found.different.push(different)
    found.rewritten += rewritten
  }
  const listed = listings()
  const counted = tallied()
  for await (const stored of everyDocument<Matter>(store, 'matters')) {
    found.matters += 1
    const right = derivedMatter(stored)
    await compare(store, 'matters', stored, right, write, note)
    listed.add(right)
    counted.add(right)
  }
  for await (const stored of everyDocument<Parameters<typeof derivedWish>[0]>(store, 'wishes')) {
    found.wishes += 1
    await compare(store, 'wishes', stored, derivedWish(stored), write, note)
  }
  for await (const stored of everyDocument<Parameters<typeof derivedLink>[0]>(store, 'links')) {
    found.links += 1
    await compare(store, 'links', stored, derivedLink(stored), write, note)
  }
  found.terms = await rebuildTerms(store, listed, write, note)
  found.tallies = await rebuildTallies(store, counted.tallies(), write, note)
  return found
}

async function compare<Doc extends Aggregate>(
  store: Store,
  collection: 'matters' | 'wishes' | 'links',
  stored: Doc,
  right: Doc,
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
