import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { wishActErrors, wishInput, wishOutput } from './act'

export const decline = method({
  name: 'wish.decline',
  summary: 'An officer keeps a wish off the wall, or takes it down, and says why.',
  callers: ['person'],
  input: z.strictObject({ ...wishInput, text: words }),
  output: wishOutput,
  errors: wishActErrors
})
