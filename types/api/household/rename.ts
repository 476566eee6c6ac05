import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, id, line } from '../shapes'

export const rename = method({
  name: 'household.rename',
  summary: 'Corrects the name of somebody on file, with a reason that stays in the history.',
  callers: ['officer'],
  input: z.strictObject({ act: clientId, householdId: id, personId: id, name: line(20), reason: line(100) }),
  output: z.object({ personId: z.string(), name: z.string() }),
  errors: ['NOT_FOUND', 'PERSON_UNKNOWN', 'NAME_ON_ROSTER', 'ACT_REUSED', 'CONFLICT']
})
