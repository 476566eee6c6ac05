import { linkOf } from '../../cloudfunctions/shared/link/evolve'
import type { Link } from '../../cloudfunctions/shared/link/link'
import type { Matter } from '../../cloudfunctions/shared/matter/matter'
import { lyingOf, matterOf } from '../../cloudfunctions/shared/matter/project'
import { lyingOf as wishLyingOf, wishOf } from '../../cloudfunctions/shared/wish/project'
import type { Wish } from '../../cloudfunctions/shared/wish/wish'
import { canonical } from './canonical'

/**
 * The document that a history gives, by collection. What still waits to be carried out is no part of the history,
 * nor is where it lies: that follows the tree.
 */
export const derivedMatter = (stored: Matter): Matter =>
  matterOf(stored._id, stored.history, stored.pending, stored.pendingSince, lyingOf(stored))

export const derivedWish = (stored: Wish): Wish =>
  wishOf(stored._id, stored.history, stored.pending, stored.pendingSince, wishLyingOf(stored))

export const derivedLink = ({ _id, history, pending, pendingSince, path }: Link): Link =>
  linkOf(_id, history, pending, pendingSince, path)

/** The top-level fields in which a stored matter differs from what its history gives. */
export const differences = (stored: Matter): string[] => differing(stored, derivedMatter(stored))

/** The top-level fields in which two documents differ. */
export function differing(stored: object, right: object): string[] {
  const found = stored as Record<string, unknown>
  const wanted = right as Record<string, unknown>
  return [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
    .filter((field) => canonical([wanted[field]]) !== canonical([found[field]]))
    .sort()
}
