import * as z from 'zod/mini'
import { method } from '../contract'
import { day, words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const postpone = method({
  name: 'matter.postpone',
  summary: 'Puts the discussion of a matter off to a day, with the reason.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words, until: day }),
  output: actOutput,
  errors: [...actErrors, 'DATE_PAST', 'DATE_FAR']
})
