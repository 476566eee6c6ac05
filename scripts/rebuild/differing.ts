import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { matters } from '../../cloudfunctions/domain/matter/state/matters'
import { differing } from '../../cloudfunctions/kernel/differing'

/** The top-level fields in which a stored matter differs from what its history gives. */
export const differences = (stored: Matter): string[] => differing(stored, matters.rebuilt(stored))
