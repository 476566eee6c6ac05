import { add as method } from '../../types/api/matter/add'
import { actHandler } from './act'
import { sortBy } from './domain/deadlines'

/** The answer to a question starts the time for sorting afresh. */
export const add = actHandler(method, ({ text, photos }, { stage }, { settings, now }) => ({
  text,
  photos,
  ...(stage === 'returned' && { dueAt: sortBy(now, settings) })
}))
