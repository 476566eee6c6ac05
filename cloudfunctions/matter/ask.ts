import { ask as method } from '../../types/api/matter/ask'
import { actHandler } from './act'
import { answerBy } from '../shared/matter/deadlines'

/** The asker is given some days; afterwards whoever asked decides with what is known. */
export const ask = actHandler(method, ({ text }, _, { settings, now }) => ({
  text,
  dueAt: answerBy(now, settings)
}))
