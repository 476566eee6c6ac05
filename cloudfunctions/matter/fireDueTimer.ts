import { fired } from '../domain/matter/acts/fired'
import { runEffects } from '../domain/matter/effects/runEffects'
import { matters } from '../domain/matter/state/matters'
import { fireDueTimers } from '../kernel/due'

/** Reminders, overdue steps, silent askers, holds that end. */
export const fireDueTimer = (now: Date) =>
  fireDueTimers({ collection: matters.collection, fired, runEffects }, now)
