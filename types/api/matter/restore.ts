import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const restore = method({
  name: 'matter.restore',
  summary: 'The office above puts the matter back into the figure.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: z.optional(words) }),
  output: actOutput,
  errors: actErrors
})
