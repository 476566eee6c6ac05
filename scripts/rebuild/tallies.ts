import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import {
  rowsOf,
  talliedAs,
  tallyIdOf,
  tallyRowOf,
  type Tally,
  type TallyRow
} from '../../cloudfunctions/domain/matter/effects/tally'
import { everyDocument, type Store } from '../../demo/store'
import { begin } from './begin'
import { canonical } from '../../cloudfunctions/kernel/canonical'
import type { Different } from './different'

/** What is open at each node, from the matters one by one. */
export interface Tallied {
  add(matter: Matter): void
  tallies(): Map<string, Tally>
}

export function tallied(): Tallied {
  const found = new Map<string, { path: string[]; open: Parameters<typeof rowsOf>[0] }>()
  return {
    add(matter) {
      const at = found.get(tallyIdOf(matter)) ?? { path: matter.path, open: [] }
      found.set(tallyIdOf(matter), at)
      const { tray, hands, inHand, about, lateTo, dueAt } = matter
      // Everything else of the many that are over is let go.
      if (tallyRowOf(matter)) at.open.push({ tray, hands, inHand, lateTo, dueAt, ...(about && { about }) })
    },
    tallies: () =>
      new Map(
        [...found].map(([_id, { path, open }]) => [
          _id,
          { _id, path, ...talliedAs(rowsOf(open)), version: 0, staleAt: null }
        ])
      )
  }
}

const fields = ['path', 'hands', 'rows'] as const satisfies (keyof Tally)[]

/**
 * Compares what is counted at each node with what the matters give, and returns how many nodes were looked at. What is
 * still to be counted anew is left to those who do.
 */
export async function rebuildTallies(
  store: Store,
  right: Map<string, Tally>,
  write: boolean,
  note: (different: Different, rewritten: number) => void
): Promise<number> {
  const seen = new Set<string>()
  for await (const stored of everyDocument(store, 'tallies')) {
    seen.add(stored._id)
    const wanted = right.get(stored._id) ?? { ...stored, hands: [], rows: [] as TallyRow[] }
    const wrong = fields.filter((field) => canonical([stored[field]]) !== canonical([wanted[field]]))
    if (wrong.length === 0 || stored.staleAt !== null) continue
    const different = { collection: 'tallies' as const, id: stored._id, fields: wrong }
    note(different, write ? await rewrite(store, stored, wanted) : 0)
  }
  for (const [id, tally] of right) {
    if (seen.has(id) || tally.rows.length === 0) continue
    const different = { collection: 'tallies' as const, id, fields: ['rows'] }
    note(different, write ? await begin(store, 'tallies', tally) : 0)
  }
  return seen.size
}

/** Returns 1 where it was written, 0 where somebody was first. */
async function rewrite(store: Store, { _id, version }: Tally, { path, hands, rows }: Tally): Promise<number> {
  const { _ } = store
  const data = { path: _.set(path), hands: _.set(hands), rows: _.set(rows), version: _.inc(1) }
  return (await store.collection('tallies').where({ _id, version }).update({ data })).stats.updated
}
