import * as z from 'zod/mini'
import { method } from '../contract'
import { feedKey, groupId } from './views'

export const seen = method({
  name: 'group.seen',
  summary: 'Marks a group’s feed as read up to an item; the mark only ever moves forward.',
  callers: ['person'],
  input: z.strictObject({ groupId, key: feedKey }),
  output: z.object({}),
  errors: ['NOT_FOUND']
})
