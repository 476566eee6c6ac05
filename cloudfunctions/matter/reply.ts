import { reply as method } from '../../types/api/matter/reply'
import { actHandler } from './act'
import { afterWorkdays } from '../shared/matter/deadlines'

/** The town answers the village, and the village the asker (domain.md §4). */
export const reply = actHandler(method, ({ text }, _, { settings, now }) => ({
  text,
  dueAt: afterWorkdays(now, settings.informWorkdays, settings)
}))
