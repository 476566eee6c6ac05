import type { Settings } from '../../../../types/domain/settings'
import type { Facts } from '../state/event'
import { dueTimerOf, type DueTimer } from '../state/dueTimer'
import { dueAfterHold, rateBy, sortBy } from '../state/deadlines'
import type { Matter } from '../state/matter'
import { stepped } from '../effects/systemAct'

/**
 * A matter after what its clock does at `now`; null where nothing is due (any more). Pure.
 * A step missed while nobody looked is made up for one by one, each at its own version.
 */
export function fired(matter: Matter, settings: Settings, now: Date): Matter | null {
  const timer = dueTimerOf(matter)
  if (!timer || timer.at > now) return null
  const step = { id: `clock-${matter.version}`, act: timer.act, facts: factsOf(timer, matter, settings, now) }
  return stepped(matter, step, settings, now)
}

function factsOf({ act }: DueTimer, matter: Matter, settings: Settings, now: Date): Facts {
  switch (act) {
    case 'remind':
    case 'overdue':
      return {}
    case 'nudge':
      // Who did not answer is not waited for any longer; who did not rate is asked once more.
      return { dueAt: matter.stage === 'returned' ? sortBy(now, settings) : rateBy(now, settings) }
    case 'lapse':
      return { dueAt: null }
    case 'resume':
      return matter.stage === 'returned' ? { dueAt: sortBy(now, settings) } : resumed(matter, settings, now)
  }
}

/** What ends a hold: the time it stood still is given back. */
export function resumed({ hold, urgency }: Matter, settings: Settings, now: Date): Facts {
  const dueAt = hold?.dueWas
    ? dueAfterHold(hold.dueWas, hold.since, now, urgency ?? 'ordinary', settings)
    : null
  return { hold: null, ...(dueAt && { dueAt }) }
}
