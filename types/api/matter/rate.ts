import * as z from 'zod/mini'
import { satisfactions } from '../../domain/outcomes'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput, receiptErrors, receiptInput } from './act'

export const rate = method({
  name: 'matter.rate',
  summary: 'The asker says in one tap how it went; not satisfied reopens the matter.',
  callers: ['person'],
  input: z
    .strictObject({
      ...actInput,
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
