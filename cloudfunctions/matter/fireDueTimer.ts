import { change } from '../kernel/aggregate'
import { ringDue } from '../kernel/due'
import { settingsAt } from '../kernel/settings'
import { runEffects } from '../domain/matter/effects/runEffects'
import type { Matter } from '../domain/matter/state/matter'
import { fired } from '../domain/matter/acts/fired'

/**
 * Does what is due by itself: reminders, overdue steps, silent askers, holds that end. Fired twice, or in two
 * instances at once, it does nothing twice: the step's id derives from the version it was due at.
 */
export const fireDueTimer = (now: Date): Promise<{ done: number; failed: number }> =>
  ringDue('matters', ringOne, now)

async function ringOne(id: string, now: Date): Promise<void> {
  const { saved } = await change<Matter, null>('matters', id, async (matter) => {
    const settings = await settingsAt(matter?.path ?? [], now)
    const after = matter && fired(matter, settings, now)
    return after ? { save: after, result: null } : { result: null }
  })
  if (saved) await runEffects(saved)
}
