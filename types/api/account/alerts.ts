import * as z from 'zod/mini'
import { templates } from '../../domain/templates'
import { method } from '../contract'
import { valuesBy } from '../tolerant'
import { shownHours } from './hours'

export const alerts = method({
  name: 'account.alerts',
  summary:
    'Tells how the caller is told things in WeChat: quiet hours, and how many messages may still come.',
  callers: ['person'],
  reads: true,
  input: z.strictObject({}),
  output: z.object({
    /** The caller’s own; null: those of the village hold. */
    own: z.nullable(shownHours),
    village: shownHours,
    /** Messages that may still be sent, by template; absent: none. */
    left: valuesBy(templates, z.optional(z.int()))
  }),
  errors: []
})
