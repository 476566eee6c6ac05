import { drainOutbox } from '../kernel/outbox'
import { later } from '../kernel/later'
import { writeFeed } from '../domain/contactGroup/writeFeed'
import type { Notice } from '../domain/notice/notice'

/** Carries out what an act on a notice left to be told. */
export const runEffects = (notice: Notice): Promise<void> =>
  drainOutbox('notices', notice, ({ item }) => writeFeed(item))

/** Starts on it (`later`); what is not done by the time of the answer the clock has done. */
export function runEffectsLater(notice: Notice): void {
  later(notice._id, runEffects(notice))
}
