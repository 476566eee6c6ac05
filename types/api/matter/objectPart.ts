import * as z from 'zod/mini'
import { method } from '../contract'
import { id, words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const objectPart = method({
  name: 'matter.objectPart',
  summary: 'A unit says once, with the reason, why a part is not its own.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, part: id, text: words }),
  output: actOutput,
  errors: [...actErrors, 'PART_UNKNOWN', 'PART_OBJECTED']
})
