import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { wishActErrors, wishInput, wishOutput } from './act'

export const withdraw = method({
  name: 'wish.withdraw',
  summary: 'Whoever it is for takes the wish back.',
  callers: ['person'],
  input: z.strictObject({ ...wishInput, text: z.optional(words) }),
  output: wishOutput,
  errors: wishActErrors
})
