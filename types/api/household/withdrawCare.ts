import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, id } from '../shapes'
import { someCareItems } from './careItems'

export const withdrawCare = method({
  name: 'household.withdrawCare',
  summary:
    'Takes consents of one’s household back: those they were given to read nothing of them any more, at once.',
  callers: ['person'],
  input: z.strictObject({ act: clientId, householdId: id, items: someCareItems }),
  output: z.object({ householdId: z.string(), version: z.int() }),
  errors: ['NOT_FOUND', 'ACT_REUSED', 'CONFLICT']
})
