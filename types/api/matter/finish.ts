import * as z from 'zod/mini'
import { finishOutcomes } from '../../domain/outcomes'
import { method } from '../contract'
import { photoIds, words } from '../shapes'
import { actErrors, actInput, actOutput, photoErrors } from './act'

export const finish = method({
  name: 'matter.finish',
  summary: 'The lead handler reports the result: solved, explained, or cannot be solved now and why.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, outcome: z.enum(finishOutcomes), text: words, photos: photoIds }),
  output: actOutput,
  errors: [...actErrors, ...photoErrors]
})
