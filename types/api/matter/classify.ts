import * as z from 'zod/mini'
import { categories } from '../../domain/categories'
import { urgencies } from '../../domain/urgency'
import { method } from '../contract'
import { id, words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const classify = method({
  name: 'matter.classify',
  summary: 'Sets or corrects what a matter is about and how urgent it is.',
  callers: ['person'],
  input: z.strictObject({
    ...actInput,
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
