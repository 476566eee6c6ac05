import { Refusal } from '../../kernel/refusal'
import { isFull } from '../../kernel/room'
import type { Wish } from './wish'

/**
 * Keeps a wish readable: talking, and claiming over and over, must not reach what one answer of the platform holds.
 * Errors: HISTORY_FULL.
 */
export function assertRoom({ history }: Pick<Wish, 'history'>): void {
  if (isFull(history)) throw new Refusal('HISTORY_FULL')
}
