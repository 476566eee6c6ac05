import { decline as method } from '../../types/api/matter/decline'
import { actHandler } from './act'
import { rateBy } from '../shared/matter/deadlines'

export const decline = actHandler(method, ({ text }, _, { settings, now }) => ({
  text,
  outcome: 'declined',
  dueAt: rateBy(now, settings)
}))
