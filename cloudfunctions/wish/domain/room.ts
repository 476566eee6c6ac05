import { talkLimit } from '../../../types/domain/limits'
import { Refusal } from '../../kernel/refusal'
import type { Wish } from '../../shared/wish/wish'

/**
 * Keeps a wish readable: talking, and claiming over and over, must not reach what one answer of the platform holds.
 * Errors: HISTORY_FULL.
 */
export function assertRoom({ version }: Pick<Wish, 'version'>): void {
  if (version >= talkLimit) throw new Refusal('HISTORY_FULL')
}
