import * as z from 'zod/mini'
import { method } from '../contract'
import { photoIds, words } from '../shapes'
import { actErrors, actInput, actOutput, photoErrors } from './act'

export const add = method({
  name: 'matter.add',
  summary: 'Adds a word to a matter; answering a question sends it back to whoever sorts it.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words, photos: photoIds }),
  output: actOutput,
  errors: [...actErrors, ...photoErrors, 'HISTORY_FULL']
})
