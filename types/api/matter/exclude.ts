import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const exclude = method({
  name: 'matter.exclude',
  summary:
    'An officer asks that a matter beyond the village leaves the satisfaction figure; it takes a second signature.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words }),
  output: actOutput,
  errors: actErrors
})
