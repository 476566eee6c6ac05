import * as z from 'zod/mini'
import { method } from '../contract'
import { pageInput } from '../shapes'
import { entriesBy, someOf } from '../tolerant'
import { feedItem, feedKinds, groupActs, groupId, groupRef } from './views'

export const feed = method({
  name: 'group.feed',
  summary: 'Reads the feed of a group the caller is in, newest first; marks nothing as read.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ groupId, ...pageInput }),
  output: z.object({
    group: z.object({ ...groupRef.shape, acts: someOf(groupActs) }),
    rows: entriesBy('kind', feedKinds, feedItem),
    after: z.nullable(z.string())
  }),
  errors: ['NOT_FOUND']
})
