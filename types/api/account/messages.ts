import * as z from 'zod/mini'
import { method } from '../contract'
import { moment, pageInput } from '../shapes'

export const messageRow = z.object({
  id: z.string(),
  text: z.string(),
  subject: z.string(),
  /** What it is about: a matter, or else a page to open. */
  matterId: z.optional(z.string()),
  page: z.optional(z.string()),
  at: moment,
  /** How many of one sort it stands for. */
  times: z.int(),
  /** Where those are about several things: by what `account.line` lists them. */
  line: z.optional(z.string())
})

export const messages = method({
  name: 'account.messages',
  summary: 'Lists what the caller was told, newest first: the inbox that always has everything.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ ...pageInput }),
  output: z.object({
    rows: z.array(messageRow),
    after: z.nullable(z.string())
  }),
  errors: []
})
