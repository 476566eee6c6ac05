import * as z from 'zod/mini'
import { method } from '../contract'
import { id, words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const recuse = method({
  name: 'matter.recuse',
  summary:
    'Whoever was given a matter, or a part of it, leaves it to others because they are concerned in it; why is nobody else’s business.',
  callers: ['person'],
  input: z.strictObject({
    ...actInput,
    /** Of a unit: which part. */
    part: z.optional(id),
    text: z.optional(words)
  }),
  output: actOutput,
  errors: [...actErrors, 'PART_UNKNOWN']
})
