import { talkBytes, talkLimit } from '../../types/domain/limits'
import type { HistoryEvent } from './aggregate'

/**
 * Whether a history takes no more talk: one answer of the cloud has a ceiling, which talk alone must not reach. `share`:
 * so many times as much as for others.
 */
export const isFull = (history: HistoryEvent[], share = 1): boolean =>
  history.length >= share * talkLimit || Buffer.byteLength(JSON.stringify(history)) >= share * talkBytes
