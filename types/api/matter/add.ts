import * as z from 'zod/mini'
import { method } from '../contract'
import { photoIds, words } from '../shapes'
import { actErrors, actInput, actOutput, photoErrors, receiptErrors, receiptInput } from './act'

export const add = method({
  name: 'matter.add',
  summary: 'Adds a word to a matter; answering a question sends it back to whoever sorts it.',
  callers: ['person'],
  limit: 'addition',
  input: z.strictObject({ ...actInput, ...receiptInput, text: words, photos: photoIds }),
  output: actOutput,
  errors: [...actErrors, ...receiptErrors, ...photoErrors, 'HISTORY_FULL']
})
