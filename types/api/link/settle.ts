import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, line } from '../shapes'
import { linkActErrors, linkInput, linkOutput } from './act'

export const settle = method({
  name: 'link.settle',
  summary:
    'An officer who is not concerned settles an objection: upheld, the proposal goes back; dismissed, with a reason.',
  callers: ['person'],
  input: z.strictObject({
    ...linkInput,
    /** The objection. */
    objection: clientId,
    outcome: z.enum(['upheld', 'dismissed']),
    text: line(200)
  }),
  output: linkOutput,
  errors: [...linkActErrors]
})
