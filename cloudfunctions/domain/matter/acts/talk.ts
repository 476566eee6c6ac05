import { Refusal } from '../../../kernel/refusal'
import { isFull } from '../../../kernel/room'
import type { Matter } from '../state/matter'

/**
 * Keeps a matter readable: one answer of the platform has a ceiling, and talk alone must not reach it.
 * Errors: HISTORY_FULL.
 */
export function assertRoomToTalk({ history }: Matter): void {
  if (isFull(history)) throw new Refusal('HISTORY_FULL')
}
