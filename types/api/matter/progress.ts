import * as z from 'zod/mini'
import { method } from '../contract'
import { photoIds, words } from '../shapes'
import { actErrors, actInput, actOutput, photoErrors } from './act'

export const progress = method({
  name: 'matter.progress',
  summary: 'A handler tells how far it is, in a line and with photos.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words, photos: photoIds }),
  output: actOutput,
  errors: [...actErrors, ...photoErrors, 'HISTORY_FULL']
})
