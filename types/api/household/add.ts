import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, id, line, moment, phone } from '../shapes'

export const add = method({
  name: 'household.add',
  summary: 'Puts somebody on file in a household, with a code of their own to claim themselves by.',
  callers: ['person'],
  input: z.strictObject({
    /** Made by the client, for this addition: the same again is answered as the first time. */
    id: clientId,
    householdId: id,
    name: line(20),
    phone: z.optional(phone)
  }),
  output: z.object({ personId: z.string(), code: z.string(), until: moment }),
  errors: ['NOT_FOUND', 'NAME_ON_ROSTER', 'PHONE_TAKEN', 'HOUSEHOLD_FULL']
})
