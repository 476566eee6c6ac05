import { talkLimit } from '../../../types/domain/limits'
import { Refusal } from '../../kernel/refusal'
import type { Matter } from '../../shared/matter/matter'

/**
 * Keeps a matter readable: one answer of the platform has a ceiling, and talk alone must not reach it.
 * Errors: HISTORY_FULL.
 */
export function assertRoomToTalk({ version }: Matter): void {
  if (version >= talkLimit) throw new Refusal('HISTORY_FULL')
}
