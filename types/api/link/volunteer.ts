import * as z from 'zod/mini'
import { method } from '../contract'
import { clientId, id } from '../shapes'

export const volunteer = method({
  name: 'link.volunteer',
  summary:
    'A member who is not asked to link, or an officer for them, notes that the member volunteers, or does no more.',
  callers: ['member', 'officer'],
  input: z.strictObject({ memberId: id, act: clientId, volunteers: z.boolean() }),
  output: z.object({ id: z.string(), version: z.int() }),
  errors: ['NOT_FOUND', 'NOT_EXEMPT', 'ACT_REUSED', 'CONFLICT']
})
