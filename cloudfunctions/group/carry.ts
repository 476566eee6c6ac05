import { drain } from '../kernel/outbox'
import { writeFeed } from '../shared/group/writeFeed'
import type { Notice } from './domain/notice'

/** Carries out what an act on a notice left to be told. */
export const carryOut = (notice: Notice): Promise<void> =>
  drain('notices', notice, ({ item }) => writeFeed(item))

/** Starts on it without making the caller wait; what is not done by then the timer does. */
export function carryOutLater(notice: Notice): void {
  carryOut(notice).catch((error: unknown) => console.error(notice._id, error))
}
