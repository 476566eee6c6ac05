import * as z from 'zod/mini'
import { topics } from '../../domain/topics'
import { method } from '../contract'
import { clientId, moment } from '../shapes'
import { oneOf, someOf } from '../tolerant'
import { groupRef } from './views'

export const open = method({
  name: 'group.open',
  summary: 'Reads one notice whole; the first reading is its receipt.',
  callers: ['person'],
  input: z.strictObject({ noticeId: clientId }),
  output: z.object({
    id: z.string(),
    topic: oneOf(topics),
    /** Empty, like the photos, once it was taken back. */
    text: z.string(),
    photos: z.array(z.string()),
    at: moment,
    by: z.object({ name: z.string(), you: z.boolean() }),
    retracted: z.nullable(z.object({ reason: z.string(), by: z.string(), at: moment })),
    /** The caller’s groups it has reached, by whom and when. */
    sent: z.array(z.object({ group: groupRef, by: z.string(), at: moment })),
    /** The groups the caller may pass it on to and it has not reached. */
    passTo: z.array(groupRef),
    /** Whether the caller may see who has read it, and may take it back. */
    acts: someOf(['receipts', 'retract'])
  }),
  errors: ['NOT_FOUND']
})
