import * as z from 'zod/mini'
import { method } from '../contract'
import { actErrors, actInput, actOutput } from './act'

export const acknowledge = method({
  name: 'matter.acknowledge',
  summary:
    'Whoever must act opened what is overdue: who asked reads that it was seen. Said once a step, by the page.',
  callers: ['person'],
  input: z.strictObject({ ...actInput }),
  output: actOutput,
  errors: actErrors
})
