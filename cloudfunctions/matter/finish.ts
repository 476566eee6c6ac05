import { finish as method } from '../../types/api/matter/finish'
import { actHandler } from './act'
import { rateBy } from '../shared/matter/deadlines'

export const finish = actHandler(method, ({ outcome, text, photos }, _, { settings, now }) => ({
  outcome,
  text,
  photos,
  dueAt: rateBy(now, settings)
}))
