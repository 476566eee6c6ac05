import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, id, line } from '../shapes'

export const represent = method({
  name: 'household.represent',
  summary: 'Proposes who speaks for a household (户代表, S2 §5); a second person says yes.',
  callers: ['person'],
  input: z.strictObject({
    act: clientId,
    householdId: id,
    personId: id,
    /** Asked of an officer who names somebody for a household. */
    reason: z.optional(line(100))
  }),
  output: z.object({ personId: z.string(), requestId: z.string() }),
  errors: ['NOT_FOUND', 'PERSON_UNKNOWN', 'REASON_MISSING', 'REQUEST_OPEN', 'ACT_REUSED', 'CONFLICT']
})
