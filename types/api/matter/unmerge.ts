import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const unmerge = method({
  name: 'matter.unmerge',
  summary: 'Handles a merged matter by itself again, from where it stood; nothing of it was lost.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words }),
  output: actOutput,
  errors: actErrors
})
