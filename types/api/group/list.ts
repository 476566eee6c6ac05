import * as z from 'zod/mini'
import { method } from '../contract'
import { moment } from '../shapes'
import { oneOf } from '../tolerant'
import { feedKinds, groupRef } from './views'

export const list = method({
  name: 'group.list',
  summary: 'Lists the groups the caller is in, with the last line of each and how much of it is unread.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({}),
  output: z.object({
    groups: z.array(
      z.object({
        ...groupRef.shape,
        /** Exact below 100; 100 says: 100 or more. */
        unread: z.int(),
        line: z.nullable(z.object({ kind: oneOf(feedKinds), by: z.string(), text: z.string(), at: moment }))
      })
    )
  }),
  errors: []
})
