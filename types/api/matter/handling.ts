import * as z from 'zod/mini'
import { holdReasons } from '../../domain/holds'
import { finishOutcomes } from '../../domain/outcomes'
import { method } from '../contract'
import { day, id, photoIds, words } from '../shapes'
import { actErrors, actInput, actOutput, decidingInput, photoErrors } from './act'

export const take = method({
  name: 'matter.take',
  summary: 'The lead handler accepts the matter and starts on it.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput }),
  output: actOutput,
  errors: actErrors
})

export const object = method({
  name: 'matter.object',
  summary:
    'The lead says once, with the reason, why it is not theirs; after the last objection the first receiver leads.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: words }),
  output: actOutput,
  errors: actErrors
})

export const recuse = method({
  name: 'matter.recuse',
  summary:
    'Whoever was given a matter, or a part of it, leaves it to others because they are concerned in it; why is nobody else’s business.',
  callers: ['person'],
  input: z.strictObject({
    ...decidingInput,
    /** Of a unit: which part. */
    part: z.optional(id),
    text: z.optional(words)
  }),
  output: actOutput,
  errors: [...actErrors, 'PART_UNKNOWN']
})

export const progress = method({
  name: 'matter.progress',
  summary: 'A handler tells how far it is, in a line and with photos.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words, photos: photoIds }),
  output: actOutput,
  errors: [...actErrors, ...photoErrors, 'HISTORY_FULL']
})

export const extend = method({
  name: 'matter.extend',
  summary: 'The lead asks once for more time, with the reason; the office decides.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: words, until: day }),
  output: actOutput,
  errors: [...actErrors, 'DATE_PAST', 'DATE_FAR', 'DATE_NO_LATER']
})

export const grant = method({
  name: 'matter.grant',
  summary: 'The office grants the time that was asked for.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: z.optional(words) }),
  output: actOutput,
  errors: actErrors
})

export const refuse = method({
  name: 'matter.refuse',
  summary: 'The office does not grant the time that was asked for, and says why.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: words }),
  output: actOutput,
  errors: actErrors
})

export const hold = method({
  name: 'matter.hold',
  summary:
    'Lets a matter stand still until a day, for a reason that everybody sees; the time is counted apart.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, why: z.enum(holdReasons), text: words, until: day }),
  output: actOutput,
  errors: [...actErrors, 'DATE_PAST', 'DATE_FAR']
})

export const resume = method({
  name: 'matter.resume',
  summary: 'Goes on with a matter that stood still.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: z.optional(words) }),
  output: actOutput,
  errors: actErrors
})

export const finish = method({
  name: 'matter.finish',
  summary: 'The lead handler reports the result: solved, explained, or cannot be solved now and why.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, outcome: z.enum(finishOutcomes), text: words, photos: photoIds }),
  output: actOutput,
  errors: [...actErrors, ...photoErrors]
})
