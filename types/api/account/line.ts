import * as z from 'zod/mini'
import { method } from '../contract'
import { pageInput } from '../shapes'
import { messageRow } from './messages'

export const line = method({
  name: 'account.line',
  summary: 'Lists what one line of the inbox stands for, newest first.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ line: z.string().check(z.regex(/^line-[\w-]{22}$/)), ...pageInput }),
  output: z.object({ rows: z.array(messageRow), after: z.nullable(z.string()) }),
  errors: []
})
