import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const escalate = method({
  name: 'matter.escalate',
  summary: 'Brings a matter before the office above, with the reason.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words }),
  output: actOutput,
  errors: [...actErrors, 'NOBODY_ABOVE']
})
