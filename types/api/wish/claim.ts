import * as z from 'zod/mini'
import { method } from '../contract'
import { day, id } from '../shapes'
import { wishActErrors, wishInput, wishOutput } from './act'

export const claim = method({
  name: 'wish.claim',
  summary:
    'Somebody of the village or town claims a wish, for themselves or for an organization they answer for.',
  callers: ['person'],
  input: z.strictObject({
    ...wishInput,
    /** The day by whose end it is to be done; by default what the village has set. */
    until: z.optional(day),
    /** The organization that claims it. */
    nodeId: z.optional(id)
  }),
  output: wishOutput,
  errors: [...wishActErrors, 'DATE_PAST', 'DATE_FAR']
})
