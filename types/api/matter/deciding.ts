import * as z from 'zod/mini'
import { helperLimit } from '../../domain/limits'
import { method } from '../contract'
import { day, id, words } from '../shapes'
import { actErrors, actOutput, decidingInput } from './act'

export const rush = method({
  name: 'matter.rush',
  summary: 'An officer brings a matter forward that cannot wait for the joint office day, with the reason.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: words }),
  output: actOutput,
  errors: actErrors
})

export const assembly = method({
  name: 'matter.assembly',
  summary: 'Marks a matter that only the villagers’ assembly may decide (村民委员会组织法 art. 24).',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: z.optional(words) }),
  output: actOutput,
  errors: actErrors
})

export const assign = method({
  name: 'matter.assign',
  summary: 'The village organization accepts a matter: who leads, who helps, the plan, the deadline.',
  callers: ['person'],
  input: z.strictObject({
    ...decidingInput,
    leadId: id,
    helperIds: z._default(z.array(id).check(z.maxLength(helperLimit)), []),
    text: z.optional(words),
    /** Last day of handling; by default what the urgency allows. */
    until: z.optional(day)
  }),
  output: actOutput,
  errors: [...actErrors, 'PERSON_UNKNOWN', 'OWN_MATTER', 'REASON_MISSING', 'DATE_PAST', 'DATE_FAR']
})

export const decline = method({
  name: 'matter.decline',
  summary: 'The village organization does not take a matter on, and says why; never without a reason.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: words }),
  output: actOutput,
  errors: actErrors
})

export const postpone = method({
  name: 'matter.postpone',
  summary: 'Puts the discussion of a matter off to a day, with the reason.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: words, until: day }),
  output: actOutput,
  errors: [...actErrors, 'DATE_PAST', 'DATE_FAR']
})

export const escalate = method({
  name: 'matter.escalate',
  summary: 'Brings a matter before the office above, with the reason.',
  callers: ['person'],
  input: z.strictObject({ ...decidingInput, text: words }),
  output: actOutput,
  errors: [...actErrors, 'NOBODY_ABOVE']
})
