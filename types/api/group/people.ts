import * as z from 'zod/mini'
import { method } from '../contract'
import { pageInput } from '../shapes'
import { groupId, groupRef } from './views'

export const people = method({
  name: 'group.people',
  summary: 'Lists who is in a group of the caller’s, by their real names.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ groupId, ...pageInput }),
  output: z.object({
    group: groupRef,
    rows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        /** The member whose group it is, or the post that brings somebody into it. */
        as: z.nullable(z.string())
      })
    ),
    after: z.nullable(z.string())
  }),
  errors: ['NOT_FOUND']
})
