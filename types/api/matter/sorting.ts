import * as z from 'zod/mini'
import { categories } from '../../domain/categories'
import { subjectLimit } from '../../domain/limits'
import { urgencies } from '../../domain/urgency'
import { method } from '../contract'
import { id, line, photoIds, words } from '../shapes'
import { actErrors, actOutput, decidingInput, photoErrors } from './act'
import { aboutChoices } from './whom'

export const classify = method({
  name: 'matter.classify',
  summary: 'Sets or corrects what a matter is about and how urgent it is.',
  callers: ['person'],
  input: z.strictObject({
    ...decidingInput,
    category: z.enum(categories),
    /** A category of the organization's own below it; null: none; absent: as before. */
    subcategory: z.optional(z.nullable(id)),
    urgency: z.enum(urgencies),
    /** Why; needed where another urgency was promised before. The asker is told. */
    text: z.optional(words)
  }),
  output: actOutput,
  errors: [...actErrors, 'REASON_MISSING', 'SUBCATEGORY_UNKNOWN']
})

export const answer = method({
  name: 'matter.answer',
  summary: 'Answers on the spot, while sorting; the asker rates the answer.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: words, category: z.enum(categories), photos: photoIds }),
  output: actOutput,
  errors: [...actErrors, ...photoErrors]
})

export const ask = method({
  name: 'matter.ask',
  summary: 'Returns a matter to the asker with a question.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: words }),
  output: actOutput,
  errors: actErrors
})

export const agenda = method({
  name: 'matter.agenda',
  summary: 'Puts a sorted matter on the agenda of the next joint office day.',
  callers: ['person'],
  input: z.strictObject({
    ...decidingInput,
    category: z.enum(categories),
    /** A category of the organization's own below it; null: none; absent: as before. */
    subcategory: z.optional(z.nullable(id)),
    urgency: z.enum(urgencies),
    text: z.optional(words)
  }),
  output: actOutput,
  errors: [...actErrors, 'SUBCATEGORY_UNKNOWN']
})

export const passUp = method({
  name: 'matter.passUp',
  summary:
    'Whoever sorts or decides sees that a matter is about somebody who serves here: it goes past them.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: words, about: aboutChoices }),
  output: actOutput,
  errors: [...actErrors, 'ABOUT_UNKNOWN', 'ABOUT_NOBODY']
})

export const share = method({
  name: 'matter.share',
  summary:
    'Gives a matter a line without names, by which the village sees how far it is; null takes it away.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: z.nullable(line(subjectLimit)) }),
  output: actOutput,
  errors: actErrors
})
