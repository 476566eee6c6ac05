import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const resume = method({
  name: 'matter.resume',
  summary: 'Goes on with a matter that stood still.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: z.optional(words) }),
  output: actOutput,
  errors: actErrors
})
