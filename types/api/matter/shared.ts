import * as z from 'zod/mini'
import { method } from '../contract'
import { pageInput, words } from '../shapes'
import { sharedRow } from './sharedRow'

export const shared = method({
  name: 'matter.shared',
  summary:
    'Lists what the village sees of matters of many: the line, how far it is, who has it; nobody who asked.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({
    ...pageInput,
    /** Only those a text speaks of too, that the caller can still join; the most alike first, a few at most. */
    like: z.optional(words)
  }),
  output: z.object({ rows: z.array(sharedRow), after: z.nullable(z.string()) }),
  errors: []
})
