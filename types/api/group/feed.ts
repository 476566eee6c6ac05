import * as z from 'zod/mini'
import { method } from '../contract'
import { pageInput } from '../shapes'
import { feedItem, groupActs, groupId, groupRef } from './views'

export const feed = method({
  name: 'group.feed',
  summary: 'Reads the feed of a group the caller is in, newest first; marks nothing as read.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ groupId, ...pageInput }),
  output: z.object({
    group: z.object({ ...groupRef.shape, acts: z.array(z.enum(groupActs)) }),
    rows: z.array(feedItem),
    after: z.nullable(z.string())
  }),
  errors: ['NOT_FOUND']
})
