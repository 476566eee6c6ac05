import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const withdraw = method({
  name: 'matter.withdraw',
  summary: 'The asker takes the matter back; it stays readable.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: z.optional(words) }),
  output: actOutput,
  errors: actErrors
})
