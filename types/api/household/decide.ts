import * as z from 'zod/mini'
import { decisions, requestStates } from '../../domain/households'
import { method } from '../contract'
import { clientId, id, line } from '../shapes'
import { oneOf } from '../tolerant'

export const decide = method({
  name: 'household.decide',
  summary: 'Answers a request about a household: the second voice that a change of its people needs.',
  callers: ['person'],
  input: z.strictObject({
    id,
    act: clientId,
    decision: z.enum(decisions),
    /** Asked where something is declined, objected to, undone or kept. */
    reason: z.optional(line(100))
  }),
  output: z.object({ id: z.string(), state: oneOf(requestStates) }),
  errors: [
    'NOT_FOUND',
    'ACT_NOT_NOW',
    'REASON_NEEDED',
    'STALE',
    'NAME_ON_ROSTER',
    'HOUSEHOLD_FULL',
    'UNDO_MOVED',
    'ACT_REUSED',
    'CONFLICT'
  ]
})
