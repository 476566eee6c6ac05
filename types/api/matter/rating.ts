import * as z from 'zod/mini'
import { satisfactions } from '../../domain/outcomes'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput, decidingInput, receiptErrors, receiptInput } from './act'

export const rate = method({
  name: 'matter.rate',
  summary: 'The asker says in one tap how it went; not satisfied reopens the matter.',
  callers: ['person'],
  input: z
    .strictObject({
      ...decidingInput,
      ...receiptInput,
      satisfaction: z.enum(satisfactions),
      score: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
      text: z.optional(words)
    })
    .check(
      z.refine(({ satisfaction, score = 3 }) => (satisfaction === 'no' ? score <= 3 : score >= 3), {
        path: ['score']
      })
    ),
  output: actOutput,
  errors: [...actErrors, ...receiptErrors]
})

export const reopen = method({
  name: 'matter.reopen',
  summary: 'The asker reopens a closed matter, with the reason, within the time the organization allows.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, ...receiptInput, text: words }),
  output: actOutput,
  errors: [...actErrors, ...receiptErrors, 'TOO_LATE']
})

export const exclude = method({
  name: 'matter.exclude',
  summary:
    'An officer asks that a matter beyond the village leaves the satisfaction figure; it takes a second signature.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: words }),
  output: actOutput,
  errors: actErrors
})

export const sign = method({
  name: 'matter.sign',
  summary: 'A second person agrees that a matter leaves the satisfaction figure.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: z.optional(words) }),
  output: actOutput,
  errors: actErrors
})

export const appeal = method({
  name: 'matter.appeal',
  summary: 'The asker does not agree that the matter is not counted.',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: words }),
  output: actOutput,
  errors: actErrors
})

export const uphold = method({
  name: 'matter.uphold',
  summary: 'The office above keeps the matter out of the figure, and says why.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: words }),
  output: actOutput,
  errors: actErrors
})

export const restore = method({
  name: 'matter.restore',
  summary: 'The office above puts the matter back into the figure.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: z.optional(words) }),
  output: actOutput,
  errors: actErrors
})
