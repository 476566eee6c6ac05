import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { listingOf } from '../../cloudfunctions/domain/matter/effects/terms'
import { listed, type Term } from '../../cloudfunctions/domain/terms/write'

/** What terms list of many matters, as the functions write it one by one. */
export interface Listings {
  add(matter: Matter): void
  keys(): Iterable<string>
  /** The latest postings of a key, in order; empty where nothing is listed under it. */
  idsOf(key: string): string[]
  size(): number
  /** In the order of their ids: stored so, each one lies beside the one before. */
  terms(): Iterable<Term>
}

export function listings(): Listings {
  const found = new Map<string, string[]>()
  const idsOf = (key: string) => latest(found.get(key) ?? [])
  return {
    add(matter) {
      const { keys, posting } = listingOf(matter, matter.office.id)
      for (const key of keys) {
        const ids = found.get(key)
        if (!ids) found.set(key, [posting])
        // Only the latest are kept of a term; cut now and then, so that memory stays small.
        else if (ids.push(posting) > 4 * listed) found.set(key, latest(ids))
      }
    },
    keys: () => found.keys(),
    idsOf,
    size: () => found.size,
    *terms() {
      for (const _id of [...found.keys()].sort()) yield { _id, ids: idsOf(_id) }
    }
  }
}

/** What a term keeps of postings. */
export const latest = (ids: string[]): string[] => ids.sort().slice(-listed)
