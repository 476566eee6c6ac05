import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const rush = method({
  name: 'matter.rush',
  summary: 'An officer brings a matter forward that cannot wait for the joint office day, with the reason.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words }),
  output: actOutput,
  errors: actErrors
})
