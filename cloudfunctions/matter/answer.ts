import { answer as method } from '../../types/api/matter/answer'
import { actHandler } from './act'
import { rateBy } from '../shared/matter/deadlines'

/** An answer on the spot explains; it never counts as solved work (S3 §4.4). */
export const answer = actHandler(method, ({ text, category, photos }, _, { settings, now }) => ({
  text,
  category,
  photos,
  outcome: 'explained',
  dueAt: rateBy(now, settings)
}))
