import * as z from 'zod/mini'
import { method } from '../contract'
import { actErrors, actInput, actOutput } from './act'

export const take = method({
  name: 'matter.take',
  summary: 'The lead handler accepts the matter and starts on it.',
  callers: ['person'],
  input: z.strictObject({ ...actInput }),
  output: actOutput,
  errors: actErrors
})
