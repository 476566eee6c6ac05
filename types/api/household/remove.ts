import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, id, line } from '../shapes'

export const remove = method({
  name: 'household.remove',
  summary: 'Ends somebody’s belonging to a household, with a reason; the person stays on file.',
  callers: ['person'],
  input: z.strictObject({ act: clientId, householdId: id, personId: id, reason: line(100) }),
  output: z.object({ personId: z.string() }),
  errors: ['NOT_FOUND', 'PERSON_UNKNOWN', 'ACT_REUSED', 'CONFLICT']
})
