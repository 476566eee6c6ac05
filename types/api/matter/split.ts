import * as z from 'zod/mini'
import { partLimit } from '../../domain/limits'
import { method } from '../contract'
import { id, words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const split = method({
  name: 'matter.split',
  summary: 'The town gives parts of a matter to units, or a part that came back to another unit.',
  callers: ['person'],
  input: z.strictObject({
    ...actInput,
    parts: z
      .array(
        z.strictObject({
          unitId: id,
          text: words,
          /** A part that exists and goes to another unit. */
          part: z.optional(id)
        })
      )
      .check(z.minLength(1), z.maxLength(partLimit))
  }),
  output: actOutput,
  errors: [...actErrors, 'PERSON_UNKNOWN', 'OWN_MATTER', 'PART_UNKNOWN', 'TOO_MANY_PARTS']
})
