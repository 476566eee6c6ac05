import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { wishActErrors, wishInput, wishOutput } from './act'

export const deny = method({
  name: 'wish.deny',
  summary: 'Whoever it is for says that the wish did not come true: back to who claimed it, or to the wall.',
  callers: ['person'],
  input: z.strictObject({ ...wishInput, text: words, to: z.enum(['claimer', 'wall']) }),
  output: wishOutput,
  errors: wishActErrors
})
