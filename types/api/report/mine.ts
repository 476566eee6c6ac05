import * as z from 'zod/mini'
import { method } from '../contract'
import { pageInput } from '../shapes'
import { rows } from './views'

export const mine = method({
  name: 'report.mine',
  summary: 'Lists what the caller reported, newest first.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({ ...pageInput }),
  output: rows,
  errors: []
})
