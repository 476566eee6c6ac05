import * as z from 'zod/mini'
import { method } from '../contract'
import { pageInput } from '../shapes'
import { rows } from './views'

export const mine = method({
  name: 'matter.mine',
  summary: 'Lists what the caller or the household asked, or what the caller filed for others, newest first.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({
    /** What the caller filed for others (代办). */
    filed: z.optional(z.literal(true)),
    ...pageInput
  }),
  output: rows,
  errors: []
})
