import { inform as method } from '../../types/api/matter/inform'
import { actHandler } from './act'
import { rateBy } from '../shared/matter/deadlines'

export const inform = actHandler(method, ({ outcome, text, photos }, _, { settings, now }) => ({
  outcome,
  text,
  photos,
  dueAt: rateBy(now, settings)
}))
