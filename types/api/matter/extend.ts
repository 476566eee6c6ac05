import * as z from 'zod/mini'
import { method } from '../contract'
import { day, words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const extend = method({
  name: 'matter.extend',
  summary: 'The lead asks once for more time, with the reason; the office decides.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words, until: day }),
  output: actOutput,
  errors: [...actErrors, 'DATE_PAST', 'DATE_FAR', 'DATE_NO_LATER']
})
