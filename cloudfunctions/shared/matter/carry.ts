import { collection } from '../../kernel/cloud'
import { drain } from '../../kernel/outbox'
import type { MatterEffect } from './effects'
import type { Matter } from './matter'

/** Writes one message; its id derives from the event, so that a repetition writes the same document. */
async function carry({ id, to, by, matterId, subject, text, at }: MatterEffect): Promise<void> {
  await collection('messages')
    .doc(id)
    .set({ data: { to, by, matterId, subject, text, at, key: `${at.toISOString()} ${id}` } })
}

/** Carries out what an act left to be done. */
export const carryOut = (matter: Matter): Promise<void> => drain('matters', matter, carry)

/**
 * Starts on the effects without making the caller wait. The instance may freeze the moment it answers:
 * what is not done by then the timer of `outbox` does.
 */
export function carryOutLater(matter: Matter): void {
  carryOut(matter).catch((error: unknown) => console.error(matter._id, error))
}
