import * as z from 'zod/mini'
import { categories } from '../../domain/categories'
import { method } from '../contract'
import { photoIds, words } from '../shapes'
import { actErrors, actInput, actOutput, photoErrors } from './act'

export const answer = method({
  name: 'matter.answer',
  summary: 'Answers on the spot, while sorting; the asker rates the answer.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words, category: z.enum(categories), photos: photoIds }),
  output: actOutput,
  errors: [...actErrors, ...photoErrors]
})
