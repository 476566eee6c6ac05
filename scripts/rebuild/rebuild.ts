import type { Matter } from '../../cloudfunctions/shared/matter/matter'
import { everyDocument, type Store } from '../../demo/store'
import { derived, differences } from './derive'

export interface Rebuilt {
  matters: number
  /** Matters that were not what their history gives, with the fields. */
  different: { id: string; fields: string[] }[]
  rewritten: number
}

/**
 * Derives every matter from its history and compares it with what is stored.
 * With `write`, what differs is written anew; a matter that changes meanwhile is left to the next run.
 */
export async function rebuild(store: Store, write: boolean): Promise<Rebuilt> {
  const found: Rebuilt = { matters: 0, different: [], rewritten: 0 }
  for await (const stored of everyDocument<Matter>(store, 'matters')) {
    found.matters += 1
    const fields = differences(stored)
    if (fields.length === 0) continue
    found.different.push({ id: stored._id, fields })
    if (write) found.rewritten += await rewrite(store, stored, fields)
  }
  return found
}

/** Returns 1 where it was written, 0 where somebody was first. */
async function rewrite(store: Store, stored: Matter, fields: string[]): Promise<number> {
  const right: Record<string, unknown> = { ...derived(stored) }
  const change = fields.map((field) => [
    field,
    right[field] === undefined ? store._.remove() : store._.set(right[field])
  ])
  const { stats } = await store
    .collection('matters')
    .where({ _id: stored._id, version: stored.version })
    .update({ data: Object.fromEntries(change) })
  return stats.updated
}
