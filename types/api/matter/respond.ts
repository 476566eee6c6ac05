import * as z from 'zod/mini'
import { method } from '../contract'
import { id, words, photoIds } from '../shapes'
import { actErrors, actInput, actOutput, photoErrors } from './act'

export const respond = method({
  name: 'matter.respond',
  summary: 'A unit answers the part that the town gave it.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, part: id, text: words, photos: photoIds }),
  output: actOutput,
  errors: [...actErrors, ...photoErrors, 'PART_UNKNOWN']
})
