import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const decline = method({
  name: 'matter.decline',
  summary: 'The village organization does not take a matter on, and says why; never without a reason.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words }),
  output: actOutput,
  errors: actErrors
})
