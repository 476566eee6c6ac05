import type { Tray } from '../../../../types/domain/trays'
import type { MatterEvent } from '../state/event'
import type { Matter } from '../state/matter'
import type { TallyEffect } from './effect'

/** How many open matters of one node are alike in everything that pages count them by. */
export interface TallyRow {
  tray: Tray
  hands: string[]
  inHand: string[]
  /** Whom they are about: those count none of them. */
  about: string[]
  lateTo: string | null
  dueAt: Date | null
  count: number
}

/**
 * What is open at one node, counted when a matter there changes and not whenever a page is opened: the document of a
 * node does not grow with what lies there, but with how many people have it in how many trays and by when.
 */
export interface Tally {
  /** The node at the end of the matters’ path. */
  _id: string
  path: string[]
  /** Everybody who has one of them in hands. */
  hands: string[]
  rows: TallyRow[]
  /** Counts the recounts. */
  version: number
  /** Since when it may be wrong, because what lies there was moved; null where an act keeps it. */
  staleAt: Date | null
}

declare module '../../../kernel/documents' {
  interface Documents {
    tallies: Tally
  }
}

type Counted = Pick<Matter, 'tray' | 'hands' | 'inHand' | 'about' | 'lateTo' | 'dueAt'>

/** As what a matter is counted; null for one that is over. */
export const tallyRowOf = (matter: Counted): TallyRow | null =>
  matter.tray === 'closed'
    ? null
    : {
        tray: matter.tray,
        hands: matter.hands,
        inHand: matter.inHand,
        about: matter.about ?? [],
        lateTo: matter.lateTo,
        dueAt: matter.dueAt,
        count: 1
      }

/** The node at which a matter is counted. */
export const tallyIdOf = ({ path }: Pick<Matter, 'path'>): string => path.at(-1)!

/** Where a matter is counted as something else than before, that is counted anew; also where it is no longer. */
export function talliesOf(before: Matter | null, after: Matter, { seq }: MatterEvent): TallyEffect[] {
  const was = before && tallyRowOf(before)
  const is = tallyRowOf(after)
  const moved = before !== null && tallyIdOf(before) !== tallyIdOf(after)
  if (!moved && JSON.stringify(was) === JSON.stringify(is)) return []
  return [...(moved ? [before.path] : []), after.path].map((path) => ({
    id: `${after._id}.${seq}.tally.${path.at(-1)!}`,
    kind: 'tally',
    path
  }))
}

/** Rows in one order, whoever counted them, with everybody who has something in hands. Pure. */
export function talliedAs(rows: TallyRow[]): Pick<Tally, 'rows' | 'hands'> {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }))
  keyed.sort((one, other) => (one.key < other.key ? -1 : 1))
  return {
    rows: keyed.map(({ row }) => row),
    hands: [...new Set(rows.flatMap(({ hands }) => hands))].sort()
  }
}

/** What tells two rows of a node apart. */
const keyOf = ({ count: _count, ...row }: TallyRow): string => JSON.stringify(row)

/** The rows of a node’s matters, as `recountTally` has the store count them. Pure. */
export function rowsOf(matters: Counted[]): TallyRow[] {
  const found = new Map<string, TallyRow>()
  for (const matter of matters) {
    const row = tallyRowOf(matter)
    if (!row) continue
    const known = found.get(keyOf(row))
    if (known) known.count += 1
    else found.set(keyOf(row), row)
  }
  return [...found.values()]
}
