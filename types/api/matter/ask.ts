import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const ask = method({
  name: 'matter.ask',
  summary: 'Returns a matter to the asker with a question.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words }),
  output: actOutput,
  errors: actErrors
})
