import * as z from 'zod/mini'
import { helperLimit } from '../../domain/limits'
import { method } from '../contract'
import { day, id, words } from '../shapes'
import { actErrors, actInput, actOutput } from './act'

export const assign = method({
  name: 'matter.assign',
  summary: 'The village organization accepts a matter: who leads, who helps, the plan, the deadline.',
  callers: ['person'],
  input: z.strictObject({
    ...actInput,
    leadId: id,
    helperIds: z._default(z.array(id).check(z.maxLength(helperLimit)), []),
    text: z.optional(words),
    /** Last day of handling; by default what the urgency allows. */
    until: z.optional(day)
  }),
  output: actOutput,
  errors: [...actErrors, 'PERSON_UNKNOWN', 'OWN_MATTER', 'REASON_MISSING', 'DATE_PAST', 'DATE_FAR']
})
