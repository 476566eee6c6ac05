import type { Matter } from '../../cloudfunctions/shared/matter/matter'
import { matterOf } from '../../cloudfunctions/shared/matter/project'
import { canonical } from './canonical'

/** The document that a matter’s history gives; what still waits to be carried out is no part of the history. */
export const derived = ({ _id, history, pending, pendingSince }: Matter): Matter =>
  matterOf(_id, history, pending, pendingSince)

/** The top-level fields in which a stored matter differs from what its history gives. */
export function differences(stored: Matter): string[] {
  const right: Record<string, unknown> = { ...derived(stored) }
  const found: Record<string, unknown> = { ...stored }
  return [...new Set([...Object.keys(right), ...Object.keys(found)])]
    .filter((field) => canonical([right[field]]) !== canonical([found[field]]))
    .sort()
}
