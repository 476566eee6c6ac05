import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const reply = method({
  name: 'matter.reply',
  summary: 'The town returns its answer; the village owes it to the asker.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words }),
  output: actOutput,
  errors: actErrors
})
