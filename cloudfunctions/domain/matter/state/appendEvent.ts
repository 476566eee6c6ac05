import type { Settings } from '../../../../types/domain/settings'
import { remindBefore } from './deadlines'
import type { MatterEvent } from './event'
import type { Matter } from './matter'
import { matters, type Lying } from './matters'

/**
 * The matter after one more event. Every deadline that an event sets gets its reminder here. `lying` is given where the
 * event puts the matter elsewhere. Pure.
 */
export function appendEvent(
  matter: Matter,
  event: Omit<MatterEvent, 'seq'>,
  settings: Settings,
  lying?: Lying
): Matter {
  const timed = event.dueAt ? { ...event, remindAt: remindBefore(event.dueAt, event.at, settings) } : event
  return matters.append(matter._id, matter, timed, undefined, lying)
}
