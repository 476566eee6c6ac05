import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { wishActErrors, wishInput, wishOutput } from './act'

export const thank = method({
  name: 'wish.thank',
  summary: 'Whoever it is for confirms that the wish came true, and thanks.',
  callers: ['person'],
  input: z.strictObject({ ...wishInput, text: z.optional(words) }),
  output: wishOutput,
  errors: wishActErrors
})
