import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, moment } from '../shapes'
import { groupRef } from './views'

const counts = { read: z.int(), all: z.int() }

export const receipts = method({
  name: 'group.receipts',
  summary:
    'Tells who speaks for a group who there has read a notice, by name, and how many below, by number.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ noticeId: clientId }),
  output: z.object({
    /** The groups the caller speaks for: everybody but who sent it there. */
    direct: z.array(
      z.object({
        group: groupRef,
        ...counts,
        people: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            /** False: not in WeChat yet, so to be told in person. */
            claimed: z.boolean(),
            readAt: z.nullable(moment)
          })
        )
      })
    ),
    /**
     * The groups it was passed on to from there, in the order of passing: how many are in it now and
     * how many of them have read it; of a village, its households’ groups together.
     */
    below: z.array(
      z.object({
        group: groupRef,
        ...counts,
        households: z.nullable(z.object({ groups: z.int(), ...counts }))
      })
    )
  }),
  errors: ['NOT_FOUND']
})
