import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { wishActErrors, wishInput, wishOutput } from './act'

export const release = method({
  name: 'wish.release',
  summary: 'Who claimed a wish, or an officer, gives it back to the wall and says why.',
  callers: ['person'],
  input: z.strictObject({ ...wishInput, text: words }),
  output: wishOutput,
  errors: wishActErrors
})
