import * as z from 'zod/mini'
import { wishCosts, wishTextLimit, wishWhoms } from '../../domain/wishes'
import { method } from '../contract'
import { clientId, day, id, wordsUpTo } from '../shapes'
import { wishOutput } from './act'

export const submit = method({
  name: 'wish.submit',
  summary: 'A resident wishes something small and concrete, or a member does so for a household of theirs.',
  callers: ['person'],
  limit: 'wish',
  input: z.strictObject({
    /** Becomes the wish’s id: sent twice, it is one wish. */
    id: clientId,
    text: wordsUpTo(wishTextLimit),
    whom: z._default(z.enum(wishWhoms), 'self'),
    /** The household a member files for; with `linked` alone. */
    householdId: z.optional(id),
    /** By when it is wanted; a day that passed while it waited for signal counts as none. */
    wanted: z.optional(day),
    cost: z.optional(z.enum(wishCosts)),
    /** Whether the wall may say whose wish it is. */
    showName: z._default(z.boolean(), false)
  }),
  output: wishOutput,
  errors: ['ACT_REUSED', 'NOT_FOUND', 'NO_HOUSEHOLD', 'HOUSEHOLD_MISSING', 'DATE_FAR']
})
