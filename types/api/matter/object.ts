import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const object = method({
  name: 'matter.object',
  summary:
    'The lead says once, with the reason, why it is not theirs; after the last objection the first receiver leads.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words }),
  output: actOutput,
  errors: actErrors
})
