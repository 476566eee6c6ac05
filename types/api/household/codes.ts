import * as z from 'zod/mini'
import { method } from '../contract'
import { id, moment, pageInput } from '../shapes'

export const codes = method({
  name: 'household.codes',
  summary: 'Lists the households of a node with their open codes, for printing.',
  callers: ['officer', 'admin'],
  reads: true,
  input: z.strictObject({ nodeId: id, ...pageInput }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        number: z.nullable(z.string()),
        home: z.string(),
        member: z.nullable(z.object({ name: z.string(), phone: z.nullable(z.string()) })),
        /** Null where there is none, or none that still works. */
        code: z.nullable(z.string()),
        until: z.nullable(moment)
      })
    ),
    after: z.nullable(z.string())
  }),
  errors: ['NOT_FOUND']
})
