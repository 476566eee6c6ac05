import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { matters } from '../../cloudfunctions/domain/matter/state/matters'
import { canonical } from './canonical'

/** The top-level fields in which two documents differ. */
export function differing(stored: object, right: object): string[] {
  const found = stored as Record<string, unknown>
  const wanted = right as Record<string, unknown>
  return [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
    .filter((field) => canonical([wanted[field]]) !== canonical([found[field]]))
    .sort()
}

/** The top-level fields in which a stored matter differs from what its history gives. */
export const differences = (stored: Matter): string[] => differing(stored, matters.rebuilt(stored))
