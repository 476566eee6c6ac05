import * as z from 'zod/mini'
import { callPurposes } from '../../domain/households'
import { method } from '../contract'
import { clientId, id } from '../shapes'

export const call = method({
  name: 'household.call',
  summary:
    'Opens the phone number of somebody of a linked household; the household sees who did and what for.',
  callers: ['person'],
  input: z.strictObject({ act: clientId, householdId: id, personId: id, purpose: z.enum(callPurposes) }),
  output: z.object({ name: z.string(), phone: z.string() }),
  errors: ['NOT_FOUND', 'PERSON_UNKNOWN', 'PHONE_NONE', 'ACT_REUSED']
})
