import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const sendBack = method({
  name: 'matter.sendBack',
  summary: 'The town sends a matter back to the village, with the reason.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words }),
  output: actOutput,
  errors: actErrors
})
