import * as z from 'zod/mini'
import { categories } from '../../domain/categories'
import { urgencies } from '../../domain/urgency'
import { method } from '../contract'
import { id, words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const agenda = method({
  name: 'matter.agenda',
  summary: 'Puts a sorted matter on the agenda of the next joint office day.',
  callers: ['person'],
  input: z.strictObject({
    ...actInput,
    category: z.enum(categories),
    /** A category of the organization's own below it; null: none; absent: as before. */
    subcategory: z.optional(z.nullable(id)),
    urgency: z.enum(urgencies),
    text: z.optional(words)
  }),
  output: actOutput,
  errors: [...actErrors, 'SUBCATEGORY_UNKNOWN']
})
