import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const grant = method({
  name: 'matter.grant',
  summary: 'The office grants the time that was asked for.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: z.optional(words) }),
  output: actOutput,
  errors: actErrors
})
