import * as z from 'zod/mini'
import { finishOutcomes } from '../../domain/outcomes'
import { method } from '../contract'
import { words, photoIds } from '../shapes'
import { actErrors, actInput, actOutput, photoErrors } from './act'

export const inform = method({
  name: 'matter.inform',
  summary: 'The village tells the asker what came of it at the town.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, outcome: z.enum(finishOutcomes), text: words, photos: photoIds }),
  output: actOutput,
  errors: [...actErrors, ...photoErrors]
})
