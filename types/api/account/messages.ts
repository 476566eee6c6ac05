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
      z.object({ id: z.string(), text: z.string(), subject: z.string(), matterId: z.string(), at: moment })
    ),
    after: z.nullable(z.string())
  }),
  errors: []
})
