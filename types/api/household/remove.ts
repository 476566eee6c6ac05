import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, id, line } from '../shapes'

export const remove = method({
  name: 'household.remove',
  summary:
    'Proposes that somebody does not belong to a household, with a reason; a second person says yes. One leaves by oneself.',
  callers: ['person'],
  input: z.strictObject({ act: clientId, householdId: id, personId: id, reason: line(100) }),
  output: z.object({
    personId: z.string(),
    requestId: z.string(),
    /** Somebody else has to say yes. */
    waiting: z.boolean()
  }),
  errors: ['NOT_FOUND', 'PERSON_UNKNOWN', 'REQUEST_OPEN', 'ACT_REUSED', 'CONFLICT']
})
