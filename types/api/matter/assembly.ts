import * as z from 'zod/mini'
import { method } from '../contract'
import { words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const assembly = method({
  name: 'matter.assembly',
  summary: 'Marks a matter that only the villagers’ assembly may decide (村民委员会组织法 art. 24).',
  callers: ['person'],
  input: z.strictObject({ ...actInput, text: z.optional(words) }),
  output: actOutput,
  errors: actErrors
})
