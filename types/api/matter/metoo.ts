import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, words } from '../shapes'
import { actOutput } from './act'

export const metoo = method({
  name: 'matter.metoo',
  summary: 'A resident has the same trouble as a shared matter of the village: theirs is handled with it.',
  callers: ['person'],
  limit: 'matter',
  input: z.strictObject({
    /** Becomes the id of the resident’s own matter: sent twice, it is one matter. */
    id: clientId,
    /** The shared matter. */
    of: clientId,
    /** What is different at theirs; nothing needs to be said. */
    text: z.optional(words)
  }),
  output: actOutput,
  errors: ['NOT_FOUND', 'ACT_REUSED', 'METOO_SAID', 'METOO_OVER']
})
