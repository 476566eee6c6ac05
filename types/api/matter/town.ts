import * as z from 'zod/mini'
import { partLimit } from '../../domain/limits'
import { finishOutcomes } from '../../domain/outcomes'
import { method } from '../contract'
import { id, photoIds, words } from '../shapes'
import { actErrors, actInput, actOutput, decidingInput, photoErrors } from './act'

export const split = method({
  name: 'matter.split',
  summary: 'The town gives parts of a matter to units, or a part that came back to another unit.',
  callers: ['person'],
  input: z.strictObject({
    ...decidingInput,
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

export const respond = method({
  name: 'matter.respond',
  summary: 'A unit answers the part that the town gave it.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, part: id, text: words, photos: photoIds }),
  output: actOutput,
  errors: [...actErrors, ...photoErrors, 'PART_UNKNOWN']
})

export const objectPart = method({
  name: 'matter.objectPart',
  summary: 'A unit says once, with the reason, why a part is not its own.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, part: id, text: words }),
  output: actOutput,
  errors: [...actErrors, 'PART_UNKNOWN', 'PART_OBJECTED']
})

export const reply = method({
  name: 'matter.reply',
  summary: 'The town returns its answer; the village owes it to the asker.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: words }),
  output: actOutput,
  errors: actErrors
})

export const sendBack = method({
  name: 'matter.sendBack',
  summary: 'The town sends a matter back to the village, with the reason.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: words }),
  output: actOutput,
  errors: actErrors
})

export const inform = method({
  name: 'matter.inform',
  summary: 'The village tells the asker what came of it at the town.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, outcome: z.enum(finishOutcomes), text: words, photos: photoIds }),
  output: actOutput,
  errors: [...actErrors, ...photoErrors]
})
