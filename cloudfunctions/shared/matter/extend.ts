import type { Settings } from '../../../types/domain/settings'
import { remindBefore } from './deadlines'
import { effectsOf } from './effects'
import type { MatterEvent } from './event'
import type { Matter } from './matter'
import { lyingOf, matterOf, type Lying } from './project'
import { isAsking } from './terms'

/**
 * The matter after one more event, with what follows from it still to be carried out. Every deadline that an event
 * sets gets its reminder here. `lying` is given where the event puts the matter elsewhere. Pure.
 */
export function extended(matter: Matter, event: MatterEvent, settings: Settings, lying?: Lying): Matter {
  const timed = event.dueAt ? { ...event, remindAt: remindBefore(event.dueAt, event.at, settings) } : event
  const history = [...matter.history, timed]
  const { _id: id, pending, pendingSince, grams } = matter
  const known = isAsking(event) ? undefined : grams
  const after = matterOf(id, history, pending, pendingSince, lying ?? lyingOf(matter), known)
  const effects = effectsOf(matter, after, timed)
  if (effects.length === 0) return after
  return { ...after, pending: [...pending, ...effects], pendingSince: pendingSince ?? event.at }
}
