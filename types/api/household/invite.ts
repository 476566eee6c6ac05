import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, id, moment } from '../shapes'

export const invite = method({
  name: 'household.invite',
  summary: 'Makes the code by which a household claims itself; a code it had is dead from then on.',
  callers: ['person'],
  input: z.strictObject({ act: clientId, householdId: id }),
  output: z.object({ code: z.string(), until: moment }),
  errors: ['NOT_FOUND', 'ACT_REUSED', 'CONFLICT']
})
