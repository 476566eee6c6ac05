import * as z from 'zod/mini'
import { method } from '../contract'
import { moment, pageInput } from '../shapes'

export const messages = method({
  name: 'account.messages',
  summary: 'Lists what the caller was told, newest first: the inbox that always has everything.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ ...pageInput }),
  output: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        subject: z.string(),
        /** What it is about: a matter, or else a page to open. */
        matterId: z.optional(z.string()),
        page: z.optional(z.string()),
        at: moment
      })
    ),
    after: z.nullable(z.string())
  }),
  errors: []
})
