import { change } from '../kernel/aggregate'
import { ringDue } from '../kernel/due'
import { settingsAt } from '../kernel/settings'
import { runEffects } from '../domain/wish/runEffects'
import type { Wish } from '../domain/wish/wish'
import { afterTime } from '../domain/wish/afterTime'

/**
 * Does what is due by itself: reminders, claims not fulfilled in time, those who do not answer. Fired twice, or in
 * two instances at once, it does nothing twice: what was done is not due any more.
 */
export const fireDueTimer = (now: Date): Promise<{ done: number; failed: number }> =>
  ringDue('wishes', ringOne, now)

async function ringOne(id: string, now: Date): Promise<void> {
  const { saved } = await change<Wish, null>('wishes', id, async (wish) => {
    const settings = await settingsAt(wish?.path ?? [], now)
    const after = wish && afterTime(wish, settings, now)
    return after ? { save: after, result: null } : { result: null }
  })
  if (saved) await runEffects(saved)
}
