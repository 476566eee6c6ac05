import { progress as method } from '../../types/api/matter/progress'
import { actHandler } from './act'
import { assertRoomToTalk } from './domain/talk'

export const progress = actHandler(method, ({ text, photos }, matter) => {
  assertRoomToTalk(matter)
  return { text, photos }
})
