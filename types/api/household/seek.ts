import * as z from 'zod/mini'
import { method } from '../contract'
import { line, nodeRef } from '../shapes'

export const seek = method({
  name: 'household.seek',
  summary: 'Finds people of the caller’s village or town by their telephone or the beginning of their name.',
  callers: ['officer', 'townOffice'],
  reads: true,
  input: z.strictObject({ text: line(20) }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        /** The name of the household; null where they belong to none. */
        household: z.nullable(z.string()),
        home: nodeRef,
        /** The last four digits, to tell people of one name apart. */
        phoneEnd: z.nullable(z.string())
      })
    ),
    /** Whether there are more than are shown: type more of the name. */
    more: z.boolean()
  }),
  errors: []
})
