import * as z from 'zod/mini'
import { careNeeds } from '../../domain/care'
import { method } from '../contract'
import { clientId, id } from '../shapes'
import { someOf } from '../tolerant'

export const openCare = method({
  name: 'household.openCare',
  summary: 'Opens what a household lets the caller know of its hardship; the household sees who did.',
  callers: ['person'],
  input: z.strictObject({ act: clientId, householdId: id }),
  output: z.object({ householdId: z.string(), needs: someOf(careNeeds) }),
  errors: ['NOT_FOUND', 'ACT_REUSED']
})
