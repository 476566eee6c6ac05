import * as z from 'zod/mini'
import { method } from '../contract'

export const unread = method({
  name: 'group.unread',
  summary: 'Counts what the caller has not read in all groups together, with the newest line of it.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({}),
  output: z.object({
    /** Whether the caller is in any group. */
    groups: z.int(),
    /** Exact below 100 a group. */
    unread: z.int(),
    line: z.nullable(z.object({ by: z.string(), text: z.string() }))
  }),
  errors: []
})
