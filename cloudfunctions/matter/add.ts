import { add as method } from '../../types/api/matter/add'
import { actHandler } from './act'
import { sortBy } from '../shared/matter/deadlines'
import { assertRoomToTalk } from './domain/talk'

/** The answer to a question starts the time for sorting afresh. */
export const add = actHandler(method, ({ text, photos }, matter, { settings, now }) => {
  const answers = matter.stage === 'returned'
  if (!answers) assertRoomToTalk(matter)
  return { text, photos, ...(answers && { dueAt: sortBy(now, settings) }) }
})
