import type { Matter } from '../../cloudfunctions/shared/matter/matter'
import { lyingOf, matterOf } from '../../cloudfunctions/shared/matter/project'
import { canonical } from './canonical'

/**
 * The document that a matter’s history gives. What still waits to be carried out is no part of the history, nor is
 * where the matter lies: that follows the tree.
 */
export const derived = (stored: Matter): Matter =>
  matterOf(stored._id, stored.history, stored.pending, stored.pendingSince, lyingOf(stored))

/** The top-level fields in which a stored matter differs from what its history gives. */
export function differences(stored: Matter): string[] {
  const right: Record<string, unknown> = { ...derived(stored) }
  const found: Record<string, unknown> = { ...stored }
  return [...new Set([...Object.keys(right), ...Object.keys(found)])]
    .filter((field) => canonical([right[field]]) !== canonical([found[field]]))
    .sort()
}
